import { sendAttachments } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { appendCorrespondence } from '#db/queries/messages.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { resumedClock } from '#lib/commands/steps/answer-questions.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { tellWatchers } from '#lib/commands/steps/tell-colleagues.ts'
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
    if (isReachable(saved) && !saved.setAsideAt) await mailAdmin(context, tx, request.id, mail)
    await tellWatchers(context, tx, { request, about: 'wrote' })
    return ok(null)
  })
}
