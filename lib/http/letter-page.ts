import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { ReplyTemplate } from '#lib/domain/letters/templates.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { readLetterTemplates } from '#lib/reads/reply-templates.ts'

/** What the page of a letter needs beside the case: texts to begin with, and the operator as the person knows it. */
export async function letterOf(
  context: Context,
  file: Pick<CaseFile, 'locale'>,
): Promise<{
  templates: ReplyTemplate[]
  operator: { name: string; email: string; zone: string }
  mayManageTemplates: boolean
}> {
  const { name, email } = await operatorFacts(file.locale)
  return {
    templates: await readLetterTemplates(context),
    operator: { name, email, zone: context.operator.zone },
    mayManageTemplates: may(context.actor, 'manage-templates'),
  }
}
