import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseExtension, noticeOf } from '#lib/commands/steps/case-extension.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { extendClock } from '#lib/commands/steps/extend-clock.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import { isNoticeLate } from '#lib/domain/requests/extension.ts'
import { instantText } from '#lib/platform/clock.ts'

type Notice = Pick<MailRow, 'kind' | 'requestId' | 'payload'>

/**
 * A notice left: only now does the extension take effect. A mail counts by the later day of both sides, a letter by the
 * day on which it was posted (law.md 2.1, principle 7: sent inside the first period).
 */
export async function extensionNoticeLeft(
  context: Context,
  tx: Queries,
  mail: Notice,
  postedOn?: string,
): Promise<void> {
  const request = await requestOf(tx, mail)
  if (!request || (await caseExtension(context, tx, request)).code === 'extended') return
  const notice = noticeOf(mail)
  if (!notice) return
  const { reason, until } = notice
  const on = postedOn ?? askedOn(context.now, clockZones(context, request))
  const because = await extendClock(context, tx, request, { on, reason, until })
  if (because) await extensionFailed(context, tx, request, because)
}

/** The mail of a notice as it may leave now: with the date that the extension gives by now (SR-182). */
export async function restatedNotice(context: Context, tx: Queries, mail: MailRow): Promise<MailRow> {
  const request = await requestOf(tx, mail)
  const state = request && (await caseExtension(context, tx, request))
  const notice = noticeOf(mail)
  if (!notice || state?.code !== 'announced' || state.terms.extendedOn === null) return mail
  const payload = JSON.stringify({ ...notice, extendedOn: state.terms.extendedOn })
  if (payload !== mail.payload) await saveMail(tx, mail.id, { payload })
  return { ...mail, payload }
}

/**
 * Whether the mail of a notice waited too long: it would tell the person of a time that the operator does not have any
 * more (law.md 2.1, principle 7). That it extends nothing is written down.
 */
export async function extensionNoticeMissed(context: Context, tx: Queries, mail: Notice): Promise<boolean> {
  const request = await requestOf(tx, mail)
  if (!request || request.closedAt) return false
  const state = await caseExtension(context, tx, request)
  if (state.code !== 'announced') return false
  const today = askedOn(context.now, clockZones(context, request))
  const { pausedSince } = request
  if (!isNoticeLate(today, { noticeBy: state.terms.noticeBy, pausedSince })) return false
  await extensionFailed(context, tx, request, 'notice-too-late')
  return true
}

/** The mail of a notice was given up: nothing is extended unless it is sent again in time. */
export async function extensionNoticeGivenUp(context: Context, tx: Queries, mail: Notice): Promise<void> {
  const request = await requestOf(tx, mail)
  if (request) await extensionFailed(context, tx, request, 'mail-failed')
}

async function requestOf(tx: Queries, { kind, requestId }: Notice): Promise<RequestRow | undefined> {
  return kind === 'extension-notice' && requestId ? findRequest(tx, requestId) : undefined
}

/** Written down, and told to the operator's mailbox: the first date holds. */
async function extensionFailed(context: Context, tx: Queries, request: RequestRow, because: string) {
  const noticeOn = askedOn(context.now, clockZones(context, request))
  const audit = { event: 'extension-failed', requestId: request.id, payload: { noticeOn, because } } as const
  await appendAudit(tx, { at: instantText(context.now), actor: context.actor, ...audit })
  const { reference, kind, law, dueOn } = request
  const mail = { kind: 'admin-extension-failed', payload: { reference, kind, law, dueOn } } as const
  await mailAdmin(context, tx, request.id, mail)
}
