import { appendAudit } from '#db/queries/audit.ts'
import { insertTag, listTags } from '#db/queries/tags.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { isSameName, TAGS_MAX } from '#lib/domain/requests/tags.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** Makes a tag for the whole team; two of one name would be the same to everybody. @returns its id. */
export async function makeTag(context: Context, { name }: { name: string }): Promise<Result<string>> {
  const staff = await staffWhoMay(context, 'manage-tags')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const known = await listTags(tx)
    if (known.some((tag) => isSameName(tag.name, name))) return fieldFailed('name', 'tag-name-taken')
    if (known.length >= TAGS_MAX) return fieldFailed('name', 'tags-too-many', { max: TAGS_MAX })
    const at = instantText(context.now)
    const id = newId(context.now)
    await insertTag(tx, { id, name, retiredAt: null, createdAt: at })
    const payload = { tagId: id, retired: false }
    await appendAudit(tx, { at, actor: staff.value, event: 'tag-saved', payload })
    return ok(id)
  })
}
