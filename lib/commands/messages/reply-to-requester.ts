import { appendAudit } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { writeToRequester } from '#lib/commands/steps/write-to-requester.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Writes to the person without waiting for anything; the case stays where it is. */
export async function replyToRequester(
  context: Context,
  input: SeenCase & { body: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'reply' })
    if (!found.ok) return found
    const { request, status } = found.value
    const at = instantText(context.now)
    const saved = await saveRequest(tx, request, { status, lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const letter = { kind: 'reply', staffId, body: input.body } as const
    const messageId = await writeToRequester(context, tx, found.value, letter)
    const audit = { event: 'reply-sent', requestId: request.id, payload: { messageId } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
