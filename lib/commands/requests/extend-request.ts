import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseExtension } from '#lib/commands/steps/case-extension.ts'
import { type CaseToChange, findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { extendClock } from '#lib/commands/steps/extend-clock.ts'
import { type StaffActor, staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { writeToRequester } from '#lib/commands/steps/write-to-requester.ts'
import type { ExtensionReason } from '#lib/domain/clock/law.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import type { NoticeWay } from '#lib/domain/messages/ways.ts'
import { checkExtension, checkNoticeWay } from '#lib/domain/requests/extension.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Notice = {
  reason: ExtensionReason
  /** The day the notice names, where the law leaves the length open (YYYY-MM-DD). */
  until: string | null
  by: NoticeWay
  /** The day it was handed over, unless it is mailed (YYYY-MM-DD). */
  handedOn: string | null
  body: string
}

/**
 * Announces to the person that the answer comes later, for a reason of the law. A mailed notice extends nothing until
 * its mail has left; one that was handed over counts from that day. @returns the new date, `null` while it waits.
 */
export async function extendRequest(context: Context, input: SeenCase & Notice): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'extend-request')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'extend' })
    if (!found.ok) return found
    const { request } = found.value
    const state = await caseExtension(context, tx, request)
    const checked = checkExtension(state, input)
    if (!checked.ok) return checked
    const { terms, until, extendedOn } = checked.value
    const today = askedOn(context.now, clockZones(context, request))
    const way = checkNoticeWay({ ...request, noticeBy: terms.noticeBy, today }, input)
    if (!way.ok) return way
    const { reason, body, by } = input
    const announced = { reason, until, extendedOn, body, by, staff: staff.value }
    await announce(context, tx, found.value, announced)
    if (way.value === null) return noteChange(context, tx, request)
    await extendClock(context, tx, request, { on: way.value, reason, until })
    return ok(null)
  })
}

type Announced = Pick<Notice, 'reason' | 'until' | 'by' | 'body'> & {
  extendedOn: string
  staff: StaffActor
}

async function announce(context: Context, tx: Queries, found: CaseToChange, notice: Announced) {
  const { reference, id: requestId } = found.request
  const { reason, until, extendedOn, body, by, staff } = notice
  const payload = { reference, reason, extendedOn, until }
  const mail = by === 'mail' ? ({ kind: 'extension-notice', payload } as const) : null
  const letter = { kind: 'extension-notice', staffId: staff.staffId, body, mail } as const
  const messageId = await writeToRequester(context, tx, found, letter)
  const audit = {
    event: 'extension-announced',
    requestId,
    payload: { messageId, reason, until, by },
  } as const
  await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
}

async function noteChange(context: Context, tx: Queries, request: RequestRow): Promise<Result<null>> {
  const saved = await saveRequest(tx, request, { lastActivityAt: instantText(context.now) })
  return saved ? ok(null) : failed('stale-version')
}
