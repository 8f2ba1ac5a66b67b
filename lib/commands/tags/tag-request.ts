import { appendAudit } from '#db/queries/audit.ts'
import { findTag, putTag, takeTag } from '#db/queries/tags.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Tagging = { reference: string; tagId: string; put: 'on' | 'off' }

/** Puts a tag on a case or takes it off; what is so already stays so, without a second line in the trail. @returns whether it was otherwise. */
export async function tagRequest(
  context: Context,
  { reference, tagId, put }: Tagging,
): Promise<Result<{ changed: boolean }>> {
  const staff = await staffWhoMay(context, 'tag-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const request = await findDeskCase(context, tx, reference)
    if (!request) return failed('not-found')
    if (request.erasedAt) return failed('wrong-status')
    const tag = await findTag(tx, tagId)
    if (!tag || (put === 'on' && tag.retiredAt)) return fieldFailed('tag', 'tag-unknown')
    const at = instantText(context.now)
    const row = { requestId: request.id, tagId }
    const changed =
      put === 'on' ? await putTag(tx, { ...row, staffId, createdAt: at }) : await takeTag(tx, row)
    if (!changed) return ok({ changed })
    const event = put === 'on' ? 'request-tagged' : 'request-untagged'
    await appendAudit(tx, { at, actor: staff.value, event, requestId: request.id, payload: { tagId } })
    return ok({ changed })
  })
}
