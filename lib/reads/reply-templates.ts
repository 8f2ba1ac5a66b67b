import { findReplyTemplate, listReplyTemplates } from '#db/queries/reply-templates.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { ReplyTemplate } from '#lib/domain/letters/templates.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

/** Every template for whoever may change them; null for everybody else. */
export async function readTemplateSettings(context: Context): Promise<ReplyTemplate[] | null> {
  return may(context.actor, 'manage-templates') ? listReplyTemplates(context.db.read) : null
}

/** One of them, and the names of those who changed it. */
export async function readTemplate(
  context: Context,
  id: string,
): Promise<{ template: ReplyTemplate | null; names: Record<string, string> } | null> {
  if (!may(context.actor, 'manage-templates')) return null
  const template = (await findReplyTemplate(context.db.read, id)) ?? null
  return { template, names: await readStaffNames(context) }
}

/** What letters can begin with, for whoever writes them; none for everybody else. */
export async function readLetterTemplates({ actor, db }: Context): Promise<ReplyTemplate[]> {
  return may(actor, 'reply-to-requester') ? listReplyTemplates(db.read) : []
}
