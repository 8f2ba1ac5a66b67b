import type { Queries } from '#db/client.ts'
import { findSubmission, insertSubmission } from '#db/queries/drafts.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseRules } from '#lib/commands/steps/case-rules.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { openCase } from '#lib/commands/steps/open-case.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { caseClock } from '#lib/domain/requests/case-clock.ts'
import { FORM_VERSION } from '#lib/domain/requests/intake.ts'
import type { WithdrawalAnswers } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { filingSecret } from '#lib/vault/derived-secrets.ts'
import { digestAnswers } from '#lib/vault/draft-vault.ts'

type Sent = { answers: WithdrawalAnswers; submissionKey: string; locale: Locale }

/**
 * Withdraws consent on one page, without any gate: it is in effect when this returns. Sent again with the same key and
 * answers, it answers the same; with other answers, `submission-differs`. @returns the secret for the filing cookie.
 */
export async function withdrawConsent(
  context: Context,
  { answers, submissionKey, locale }: Sent,
): Promise<Result<{ reference: string; filingSecret: string }>> {
  const secret = filingSecret(context.keys, submissionKey, 'withdraw-consent')
  const { name, email, residence, purposes } = answers
  const details = { withdrawal: { purposes, remarks: '' } }
  const digested = { formVersion: FORM_VERSION, residence, contact: { name, email }, details }
  const answersDigest = digestAnswers(context.keys, digested)
  return context.db.transaction(async (tx) => {
    const before = await findSubmission(tx, submissionKey)
    const known = before && (await findRequest(tx, before.requestId))
    if (before && before.answersDigest !== answersDigest) return failed('submission-differs')
    if (known) return ok({ reference: known.reference, filingSecret: secret })
    const { id, reference, receivedAt } = await file(context, tx, { answers, secret, locale })
    await insertSubmission(tx, { submissionKey, answersDigest, requestId: id, createdAt: receivedAt })
    return ok({ reference, filingSecret: secret })
  })
}

type Filing = { answers: WithdrawalAnswers; secret: string; locale: Locale }

/** Opens the case, which puts the withdrawal into effect, and asks whether the mailbox can be reached. */
async function file(
  context: Context,
  tx: Queries,
  { answers, secret, locale }: Filing,
): Promise<Pick<RequestRow, 'id' | 'reference' | 'receivedAt'>> {
  const { now, operator } = context
  const { name, email, residence, purposes } = answers
  const { zone: operatorZone, targetDays } = operator
  const asked = { kind: 'withdrawal', details: { purposes, remarks: '' } } as const
  const facts = { kind: asked.kind, residence, receivedAt: now, events: [], operatorZone, targetDays }
  const clock = caseClock(facts, await caseRules(context, tx))
  const place = { residence, relation: 'self', locale, formVersion: FORM_VERSION }
  const opened = await openCase(context, tx, { asked, contact: { name, email }, place, clock, secret })
  const { id: requestId, emailHash, reference } = opened.request
  const verificationId = await newVerification(context, tx, 'confirm-email', { requestId, emailHash })
  const payload = { reference, verificationId, dueOn: clock.dueOn, others: [] }
  await mailRequester(context, tx, opened, { kind: 'confirm-email', payload })
  return opened.request
}
