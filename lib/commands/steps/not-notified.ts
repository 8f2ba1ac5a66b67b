import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listRequesterMail, type MailRow } from '#db/queries/outbox.ts'
import { findRequest, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isNotified, isRequired } from '#lib/domain/messages/required.ts'
import { instantText } from '#lib/platform/clock.ts'

/** A mail was given up. If the law wants the person to have it, they count as not notified from this moment on. */
export async function noticeGivenUp(context: Context, tx: Queries, mail: MailRow): Promise<void> {
  const request = isRequired(mail) && mail.requestId ? await findRequest(tx, mail.requestId) : undefined
  if (!request || request.erasedAt || request.unnotifiedSince) return
  const at = instantText(context.now)
  await saveRequest(tx, request, { unnotifiedSince: at, lastActivityAt: at })
  const payload = { mailId: mail.id }
  await appendAudit(tx, { at, actor: context.actor, event: 'notice-failed', requestId: request.id, payload })
}

/** Looks again whether the person has by now what they must have, after something left or was made up for. */
export async function lookIfNotified(context: Context, tx: Queries, requestId: string | null): Promise<void> {
  const request = requestId ? await findRequest(tx, requestId) : undefined
  if (!request?.unnotifiedSince) return
  if (!isNotified(await listRequesterMail(tx, request.id))) return
  const at = instantText(context.now)
  await saveRequest(tx, request, { unnotifiedSince: null, lastActivityAt: at })
  await appendAudit(tx, {
    ...{ at, actor: context.actor, event: 'requester-notified', requestId: request.id, payload: {} },
  } as const)
}
