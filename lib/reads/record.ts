import type { Queries } from '#db/client.ts'
import { findLastTurn } from '#db/queries/case-story.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { isHeldWithAnother } from '#lib/commands/steps/held-with-another.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { subjectSpeaks } from '#lib/domain/requests/agents.ts'
import { formatAccessKey } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { keepingOf } from '#lib/domain/retention/keeping.ts'
import type { CaseRecord, Certificate, MyRecord } from '#lib/domain/retention/record.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { certificateCheck } from '#lib/vault/derived-secrets.ts'
import { openLegalHold } from '#lib/vault/request-texts.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

/** What the requester is told of the record of their request: until when it is kept and why. */
export async function readMyRecord(context: Context, request: RequestRow): Promise<MyRecord> {
  const onHold = request.legalHoldAt !== null || (await isHeldWithAnother(context.db.read, request))
  return { ...(await datesOf(context, request)), onHold }
}

/** The same for staff, with the reason of a legal hold; of an erased one, the check value of its certificate. */
export async function readCaseRecord(
  context: Context,
  request: RequestRow,
  { vault, names }: { vault: Vault | null; names: Record<string, string> },
): Promise<CaseRecord> {
  const { db, keys, now, operator } = context
  const hold = vault && openLegalHold(vault, request)
  const { legalHoldAt: at, eraseOn, erasedAt } = request
  return {
    ...(await datesOf(context, request)),
    legalHold: hold && at ? { at, reason: hold.reason, by: names[hold.staffId] ?? null } : null,
    heldWithAnother: !erasedAt && (await isHeldWithAnother(db.read, request)),
    mayPack: may(context.actor, 'make-pack'),
    isDue: eraseOn !== null && !erasedAt && eraseOn <= dayIn(now, operator.zone),
    checkValue: erasedAt ? await checkValueOf(db.read, keys, request) : null,
  }
}

/** That the record of one's own request was destroyed; `not-found` while it stands. */
export async function readMyCertificate(context: Context): Promise<Result<Certificate>> {
  const { actor, db, keys, operator } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const request = await findRequest(db.read, actor.requestId)
  if (!request?.erasedAt || (subjectSpeaks(request) && actor.party !== 'subject')) return failed('not-found')
  const { reference, kind, law, outcome, receivedOn, closedAt, erasedAt } = request
  const day = (at: string) => dayIn(Temporal.Instant.from(at), operator.zone)
  return ok({
    ...{ reference, kind, law, outcome, receivedOn },
    closedOn: closedAt && day(closedAt),
    erasedOn: day(erasedAt),
    keepsWithdrawal: (await listWithdrawalsOf(db.read, request.id)).length > 0,
    checkValue: await checkValueOf(db.read, keys, request),
    printedOn: dayIn(context.now, operator.zone),
  })
}

async function datesOf(context: Context, request: RequestRow) {
  const { recordMonths } = await readDeskRules(context, context.db.read)
  const { months, source } = keepingOf(request, recordMonths)
  return { eraseOn: request.eraseOn, months, source, erased: request.erasedAt !== null }
}

async function checkValueOf(read: Queries, keys: Context['keys'], request: RequestRow): Promise<string> {
  const erasing = await findLastTurn(read, request.id, ['request-erased', 'request-lapsed'])
  const { reference, kind, law, outcome, receivedOn, closedAt, erasedAt } = request
  const facts = [reference, kind, law, outcome, receivedOn, closedAt, erasedAt, erasing?.hash ?? null]
  return formatAccessKey(certificateCheck(keys, facts))
}
