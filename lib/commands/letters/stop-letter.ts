import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listLettersOf, saveLetter } from '#db/queries/letters.ts'
import { findRequest, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { findVerificationByToken } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { checkCode } from '#lib/commands/steps/check-code.ts'
import { tellAuthor } from '#lib/commands/steps/give-back.ts'
import { endHoldNotice } from '#lib/commands/steps/hold-notice.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { tellSecondPersons } from '#lib/commands/steps/tell-second-persons.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { isWithinLife } from '#lib/domain/verification/link-life.ts'
import { STOP_LETTER_DAYS } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'

type Brought = { token: string | null; code: string | null }
const LIFE = { hours: 24 * STOP_LETTER_DAYS }

/**
 * The contact on file says stop, by the link and the code of the notice, so that no scanner can (SR-055 to SR-057): what
 * was announced stands still until a second person has looked into it (SR-081).
 */
export async function stopLetter(context: Context, brought: Brought): Promise<Result<{ reference: string }>> {
  const { now } = context
  return context.db.transaction(async (tx) => {
    const hash = brought.token && hashSecret(brought.token)
    const link = hash ? await findVerificationByToken(tx, 'stop-letter', hash) : undefined
    if (!link) return failed('link-unknown')
    if (link.usedAt || !isWithinLife(link, now, LIFE)) return failed('link-expired')
    const checked = await checkCode(context, tx, { candidates: [link], typed: brought.code, life: LIFE })
    if (!checked.ok) return checked
    const request = await findRequest(tx, link.requestId)
    if (!request || request.erasedAt) return failed('link-expired')
    return freeze(context, tx, request, 'mail')
  })
}

/** The same by whoever is signed in to the request. */
export async function stopOwnLetter(context: Context): Promise<Result<{ reference: string }>> {
  return context.db.transaction(async (tx) => {
    const own = await findOwnRequest(context, tx)
    return own.ok ? freeze(context, tx, own.value, 'page') : own
  })
}

async function freeze(
  context: Context,
  tx: Queries,
  request: RequestRow,
  by: 'mail' | 'page',
): Promise<Result<{ reference: string }>> {
  const [row] = await listLettersOf(tx, request.id, ['cooling-off'])
  if (!row) return failed('wrong-status')
  const at = instantText(context.now)
  const frozen = await saveLetter(tx, row, { state: 'frozen', sendAt: null, updatedAt: at })
  if (!frozen || !(await saveRequest(tx, request, { lastActivityAt: at }))) return failed('stale-version')
  await endHoldNotice(context, tx, request.id)
  const audit = { event: 'letter-stopped', requestId: request.id, payload: { letterId: row.id, by } } as const
  await appendAudit(tx, { at, actor: context.actor, ...audit })
  const { reference, kind, law, dueOn } = request
  const facts = { reference, kind, law, dueOn }
  await mailAdmin(context, tx, request.id, { kind: 'admin-letter-stopped', payload: facts })
  await tellAuthor(context, tx, { row, reference, news: 'stopped' })
  await tellSecondPersons(context, tx, { row, request, state: 'frozen' })
  return ok({ reference })
}
