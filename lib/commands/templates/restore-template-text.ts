import { appendAudit } from '#db/queries/audit.ts'
import { findReplyTemplate, insertTemplateText, saveReplyTemplate } from '#db/queries/reply-templates.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** Brings earlier words of one language back, as one more version of it: nothing that came between is lost. */
export async function restoreTemplateText(
  context: Context,
  input: { id: string; version: number; text: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'manage-templates')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const before = await findReplyTemplate(tx, input.id)
    const earlier = before?.texts.find(({ id }) => id === input.text)
    if (!before || !earlier) return failed('not-found')
    const { texts: _, ...template } = before
    const version = input.version + 1
    const saved = before.version === input.version && (await saveReplyTemplate(tx, { ...template, version }))
    if (!saved) return failed('stale-version')
    const at = instantText(context.now)
    const { locale, name, body } = earlier
    const changed = { changedAt: at, changedBy: staff.value.staffId }
    await insertTemplateText(tx, input.id, {
      id: newId(context.now),
      locale,
      version,
      name,
      body,
      ...changed,
    })
    const payload = { templateId: input.id, version, from: earlier.version }
    await appendAudit(tx, { at, actor: staff.value, event: 'reply-template-restored', payload })
    return ok(null)
  })
}
