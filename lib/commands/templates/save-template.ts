import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import {
  findReplyTemplate,
  insertReplyTemplate,
  insertTemplateText,
  saveReplyTemplate,
  type TemplateToSave,
} from '#db/queries/reply-templates.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { TemplateAnswers } from '#lib/domain/letters/template-form.ts'
import type { ReplyTemplate } from '#lib/domain/letters/templates.ts'
import { variableFault } from '#lib/domain/letters/variables.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** `id` is null for a new one, and `version` 0. */
export type TemplateToKeep = { id: string | null; version: number; answers: TemplateAnswers }

/**
 * Adds a template for letters, or changes or retires one. Words that changed become one more version of their
 * language; no version is ever lost. A variable that the catalogue does not have is refused.
 */
export async function saveTemplate(context: Context, input: TemplateToKeep): Promise<Result<{ id: string }>> {
  const staff = await staffWhoMay(context, 'manage-templates')
  if (!staff.ok) return staff
  const { answers } = input
  for (const locale of LOCALES) {
    const fault = variableFault(answers.body[locale])
    if (!fault) continue
    const { code, ...params } = fault
    return fieldFailed(`body.${locale}`, code, params)
  }
  return context.db.transaction(async (tx) => {
    const before = input.id ? await findReplyTemplate(tx, input.id) : undefined
    if (input.id && !before) return failed('not-found')
    if ((before?.version ?? 0) !== input.version) return failed('stale-version')
    const template = templateOf(context, before, answers)
    if (!before) await insertReplyTemplate(tx, template)
    else if (!(await saveReplyTemplate(tx, template))) return failed('stale-version')
    await keepWords(context, tx, { before, template, answers, staffId: staff.value.staffId })
    const at = instantText(context.now)
    const { id, version, retiredAt } = template
    const payload = { templateId: id, version, retired: retiredAt !== null }
    await appendAudit(tx, { at, actor: staff.value, event: 'reply-template-saved', payload })
    return ok({ id })
  })
}

function templateOf(
  { now }: Context,
  before: ReplyTemplate | undefined,
  { kind, law, use, place, state }: TemplateAnswers,
): TemplateToSave {
  return {
    id: before?.id ?? newId(now),
    ...{ kind, law, use, place },
    retiredAt: state === 'retired' ? (before?.retiredAt ?? instantText(now)) : null,
    version: (before?.version ?? 0) + 1,
  }
}

type Kept = {
  before: ReplyTemplate | undefined
  template: TemplateToSave
  answers: TemplateAnswers
  staffId: string
}

/** The words that are not as they were; taken away, they become empty ones. */
async function keepWords(
  { now }: Context,
  tx: Queries,
  { before, template, answers, staffId }: Kept,
): Promise<void> {
  for (const locale of LOCALES) {
    const was = before?.texts.find((text) => text.locale === locale)
    const [name, body] = [answers.name[locale], answers.body[locale]]
    if ((was?.name ?? '') === name && (was?.body ?? '') === body) continue
    const { id: templateId, version } = template
    const changed = { changedAt: instantText(now), changedBy: staffId }
    await insertTemplateText(tx, templateId, { id: newId(now), locale, version, name, body, ...changed })
  }
}
