import { appendAudit } from '#db/queries/audit.ts'
import { findTag, listTags, saveTag } from '#db/queries/tags.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { isSameName } from '#lib/domain/requests/tags.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Changed = { tagId: string; name: string; retired: boolean }

/** Renames a tag wherever it is, retires it (it stays on its cases and is offered no more), or takes it up again. */
export async function changeTag(context: Context, { tagId, name, retired }: Changed): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'manage-tags')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const tag = await findTag(tx, tagId)
    if (!tag) return failed('not-found')
    const others = (await listTags(tx)).filter(({ id }) => id !== tagId)
    if (others.some((other) => isSameName(other.name, name))) return fieldFailed('name', 'tag-name-taken')
    const at = instantText(context.now)
    await saveTag(tx, { id: tagId, name, retiredAt: retired ? (tag.retiredAt ?? at) : null })
    await appendAudit(tx, { at, actor: staff.value, event: 'tag-saved', payload: { tagId, retired } })
    return ok(null)
  })
}
