import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequestLinkedTo, type RequestRow } from '#db/queries/requests.ts'
import { findRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { knownCalendars } from '#lib/commands/steps/known-calendars.ts'
import { openCase } from '#lib/commands/steps/open-case.ts'
import { mailAdmin, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { continueRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { mailConfirmation } from '#lib/commands/steps/visit-mail.ts'
import { receivedOn } from '#lib/domain/clock/received.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { isReachable } from '#lib/domain/messages/parties.ts'
import { type AppealKind, appealCounting, appealKind, canAppeal } from '#lib/domain/requests/appeal.ts'
import { countCase, openingEvents } from '#lib/domain/requests/case-clock.ts'
import { type Details, FORM_VERSION } from '#lib/domain/requests/intake.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { filingSecret } from '#lib/vault/derived-secrets.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'

type Appeal = { body: string; locale: Locale; sessionSecret: string }
/** `filingSecret` shows the access key in the browser that appealed; null in any other. */
export type Appealed = { reference: string; sessionSecret: string; filingSecret: string | null }

/**
 * Asks for an answer that was not a full yes to be looked at again: a case of its own under the same law, counted from
 * now, linked to the first and by the same person. One for each decision: a second attempt leads to the first one.
 * @returns the reference, and a session that opens it.
 */
export async function appealDecision(context: Context, appeal: Appeal): Promise<Result<Appealed>> {
  const { actor } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const own = await findOwnRequest(context, tx)
    if (!own.ok) return own
    const first = own.value
    const session = await findRequesterSession(tx, hashSecret(appeal.sessionSecret))
    if (session?.requestId !== first.id) return failed('signed-out')
    const before = await findRequestLinkedTo(tx, first.id)
    if (!before && !canAppeal(first)) return failed('wrong-status')
    const filing = filingSecret(context.keys, appeal.sessionSecret, first.id)
    const made = before ?? (await store(context, tx, first, { ...appeal, filing }))
    const sessionSecret = await continueRequesterSession(context, tx, session, made.id)
    const isHere = made.filingHash === hashSecret(filing)
    return ok({ reference: made.reference, sessionSecret, filingSecret: isHere ? filing : null })
  })
}

async function store(
  context: Context,
  tx: Queries,
  first: RequestRow,
  { body, locale, filing }: Appeal & { filing: string },
) {
  const { now, keys, operator, actor } = context
  const { residence, relation, confirmedAt, subjectConfirmedAt } = first
  const { on } = receivedOn(now, clockZones(context, first))
  const counting = appealCounting(first, on, await knownCalendars(tx))
  const kind = appealKind(counting.law)
  const { zone: operatorZone, targetDays, isSmallAgent } = operator
  const events = isSmallAgent ? openingEvents(counting.law.rules[kind], on) : []
  const facts = { kind, residence, receivedAt: now, events, operatorZone, targetDays }
  const opened = await openCase(context, tx, {
    asked: detailsOf(kind, body),
    contact: openContact(await openVault(keys, tx, first.id), first),
    discreet: first.discreet === 1,
    place: { residence, relation, locale, formVersion: FORM_VERSION },
    // whoever asks again stands under the same law, and that in the same way
    clock: { ...countCase(facts, counting), lawMode: first.lawMode },
    secret: filing,
    ...{ confirmedAt, subjectConfirmedAt },
    linkedToId: first.id,
  })
  const payload = { firstRequestId: first.id }
  const linked = { event: 'case-linked', requestId: opened.request.id, payload } as const
  await appendAudit(tx, { at: instantText(now), actor, ...linked })
  await tell(context, tx, { opened, kind, firstReference: first.reference })
  return opened.request
}

function detailsOf(kind: AppealKind, body: string): Details {
  return kind === 'appeal'
    ? { kind, details: { lookAgainAt: body } }
    : { kind, details: { whatHappened: body } }
}

type Told = { opened: Awaited<ReturnType<typeof openCase>>; kind: AppealKind; firstReference: string }

/** Confirms the receipt; a mailbox that nobody has proven yet is asked to be, as after any filing. */
async function tell(context: Context, tx: Queries, { opened, kind, firstReference }: Told): Promise<void> {
  const { id: requestId, reference, dueOn, law } = opened.request
  if (isReachable(opened.request)) {
    const payload = { reference, firstReference, appeal: kind, dueOn }
    await mailRequester(context, tx, opened, { kind: 'decision-appealed', payload })
  } else {
    await mailConfirmation(context, tx, [opened.request])
  }
  const facts = { reference, firstReference, kind, law, dueOn }
  await mailAdmin(context, tx, requestId, { kind: 'admin-decision-appealed', payload: facts })
}
