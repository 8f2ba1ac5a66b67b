import type { Queries } from '#db/client.ts'
import { sendAttachments } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { appendCorrespondence } from '#db/queries/messages.ts'
import { appendClockEvent, listClockEvents, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { clockEventsOf, recomputedClock } from '#lib/commands/steps/recompute-clock.ts'
import { openQuestions } from '#lib/domain/clock/events.ts'
import { answeredOn } from '#lib/domain/clock/received.ts'
import { isReachable } from '#lib/domain/messages/parties.ts'
import { nextStatusOf } from '#lib/domain/requests/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { openVault } from '#lib/vault/request-vault.ts'

/**
 * A message from the requester, sealed, with the files they uploaded for it. It reopens a request that waited for them, and ends a pause of the
 * clock by itself. The operator's mailbox is told, unless the mailbox was never confirmed.
 */
export async function sendMessage(context: Context, input: { body: string }): Promise<Result<null>> {
  const { actor } = context
  return context.db.transaction(async (tx) => {
    const own = await findOwnRequest(context, tx)
    if (!own.ok) return own
    const request = own.value
    const status = nextStatusOf(request, 'receive-message')
    if (!status.ok) return status
    const at = instantText(context.now)
    const messageId = newId(context.now)
    const vault = await openVault(context.keys, tx, request.id)
    const sealedBody = vault.seal('correspondence.sealed_body', messageId, input.body)
    const row = {
      id: messageId,
      requestId: request.id,
      author: 'requester',
      staffId: null,
      kind: 'message',
    } as const
    await appendCorrespondence(tx, { ...row, sealedBody, createdAt: at })
    await sendAttachments(tx, request.id, messageId)
    const clock = await resumedClock(context, tx, request)
    const saved = await saveRequest(tx, request, { status: status.value, lastActivityAt: at, ...clock })
    if (!saved) return failed('stale-version')
    const payload = { messageId, resumedClock: clock !== null }
    await appendAudit(tx, { at, actor, event: 'message-received', requestId: request.id, payload })
    const { reference, kind, law, dueOn } = saved
    const mail = { kind: 'admin-reply-received', payload: { reference, kind, law, dueOn } } as const
    if (isReachable(saved)) await mailAdmin(context, tx, request.id, mail)
    return ok(null)
  })
}

/** The clock after every question that was open is answered, or null if none was. */
async function resumedClock(context: Context, tx: Queries, request: RequestRow) {
  const events = clockEventsOf(await listClockEvents(tx, request.id))
  const answers = openQuestions(events)
  if (answers.length === 0) return null
  const zones = clockZones(context, request)
  for (const { kind, askedOn } of answers) {
    const on = answeredOn(context.now, zones, askedOn)
    await appendClockEvent(tx, { id: newId(context.now), requestId: request.id, kind, on })
  }
  return recomputedClock(context, tx, request)
}
