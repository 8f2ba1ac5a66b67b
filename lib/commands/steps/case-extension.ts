import type { Queries } from '#db/client.ts'
import { findQueuedMail, type MailRow } from '#db/queries/outbox.ts'
import { listClockEvents, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { clockEventsOf } from '#lib/commands/steps/recompute-clock.ts'
import { findLawVersion } from '#lib/domain/clock/laws.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import { MESSAGE_KINDS, type MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { type ExtensionState, extensionState, extensionTerms } from '#lib/domain/requests/extension.ts'

/** How a stored case stands to the extension of its law, from the sum stored with it and the notice that waits. */
export async function caseExtension(
  context: Context,
  db: Queries,
  request: RequestRow,
): Promise<ExtensionState> {
  const events = clockEventsOf(await listClockEvents(db, request.id))
  const { trace } = readStoredTrace(request.clockTrace)
  const rule = findLawVersion(request.law, request.lawVersion)?.rules[request.kind]
  return extensionState({
    terms: extensionTerms(rule, { events, trace }),
    trace,
    queued: await queuedNotice(db, request.id),
    today: askedOn(context.now, clockZones(context, request)),
    pausedSince: request.pausedSince,
  })
}

async function queuedNotice(db: Queries, requestId: string) {
  const mail = await findQueuedMail(db, requestId, 'extension-notice')
  return mail ? noticeOf(mail) : null
}

/** What a stored notice says; null if it is damaged, which fails by itself where staff can see it. */
export function noticeOf({ payload }: Pick<MailRow, 'payload'>): MessagePayload<'extension-notice'> | null {
  try {
    return MESSAGE_KINDS['extension-notice'].parse(JSON.parse(payload))
  } catch {
    return null
  }
}
