import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequestByFiling } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseRules } from '#lib/commands/steps/case-rules.ts'
import { takeEntryFiles } from '#lib/commands/steps/entry-files.ts'
import { openCase } from '#lib/commands/steps/open-case.ts'
import { mailSubject } from '#lib/commands/steps/subject-mail.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'
import { caseClock } from '#lib/domain/requests/case-clock.ts'
import type { Entry } from '#lib/domain/requests/entry.ts'
import { FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { trueReceipt } from '#lib/domain/requests/receipt-correction.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { entrySecret } from '#lib/vault/derived-secrets.ts'
import { type Contact, openVault } from '#lib/vault/request-vault.ts'

/** The first case of what was entered. `known`: it had been entered before, and nothing was done. */
export type EnteredCase = { id: string; reference: string; known: boolean }

/**
 * Opens what came another way: one case for each right, counted from the true receipt. A mailbox that was named gets the
 * receipt. `by` is who enters it; `quiet`: with many
 * others, so that nobody is mailed which of them became theirs by a rule. Again with the same key, it answers the same.
 */
export async function enterCase(
  context: Context,
  tx: Queries,
  { entry, by, quiet }: { entry: Entry; by: string; quiet?: true },
): Promise<Result<EnteredCase>> {
  const { now, operator, keys } = context
  const secret = entrySecret(keys, entry.entryKey)
  const before = await findRequestByFiling(tx, hashSecret(secret))
  if (before) return ok({ id: before.id, reference: before.reference, known: true })
  const received = trueReceipt(entry, { now, operator })
  if (!received.ok) return received
  const opened = await openAll(context, tx, { entry, secret, receivedAt: received.value, by, quiet })
  if (entry.email) await mailConfirmation(context, tx, opened)
  await mailSubject(context, tx, opened)
  const [first] = opened
  if (!first) throw new Error('An entry asks for something.')
  const vault = await openVault(keys, tx, first.id)
  await takeEntryFiles(context, tx, { entryKey: entry.entryKey, requestId: first.id, vault, staffId: by })
  return ok({ id: first.id, reference: first.reference, known: false })
}

type ToOpen = { entry: Entry; secret: string; receivedAt: Temporal.Instant; by: string; quiet?: true }
type Opened = Awaited<ReturnType<typeof openCase>>['request']

async function openAll(context: Context, tx: Queries, { entry, secret, receivedAt, by, quiet }: ToOpen) {
  const { channel, residence, relation, locale } = entry
  const { zone: operatorZone, targetDays } = context.operator
  const rules = await caseRules(context, tx)
  const opened: Opened[] = []
  for (const [place, asked] of entry.asked.entries()) {
    const facts = { kind: asked.kind, residence, receivedAt, events: [], operatorZone, targetDays }
    const { request } = await openCase(context, tx, {
      asked,
      contact: contactOf(entry),
      place: { residence, relation, locale, formVersion: FORM_VERSION },
      clock: caseClock(facts, rules),
      secret,
      entered: { by, channel, receivedAt, quiet },
      ...(entry.asked.length > 1 ? { visit: { id: opened[0]?.id ?? null, place } } : {}),
    })
    const payload = { channel, on: request.receivedOn }
    const audit = { event: 'request-entered', requestId: request.id, payload } as const
    await appendAudit(tx, { at: instantText(context.now), actor: context.actor, ...audit })
    opened.push(request)
  }
  return opened
}

function contactOf({ name, email, phone, postal, subject }: Entry): Contact {
  return {
    name,
    email: email ?? '',
    ...(phone ? { phone } : {}),
    ...(postal ? { postal } : {}),
    ...(subject ? { subject } : {}),
  }
}
