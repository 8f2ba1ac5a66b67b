import { and, asc, desc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { replyTemplates, replyTemplateTexts } from '#db/schema/index.ts'
import type { FirstTemplate } from '#lib/domain/letters/first/first-template.ts'
import { isKind, isLetterUse, type ReplyTemplate, type TemplateText } from '#lib/domain/letters/templates.ts'
import { LOCALES } from '#lib/domain/locales.ts'

type Row = typeof replyTemplates.$inferSelect
type TextRow = typeof replyTemplateTexts.$inferSelect

/** Every template in its order, retired ones included, with every version of its words. */
export async function listReplyTemplates(db: Queries): Promise<ReplyTemplate[]> {
  const rows = await db
    .select()
    .from(replyTemplates)
    .orderBy(asc(replyTemplates.place), asc(replyTemplates.id))
  const texts = Map.groupBy(
    await db.select().from(replyTemplateTexts).orderBy(desc(replyTemplateTexts.version)),
    ({ templateId }) => templateId,
  )
  return rows.map((row) => templateOf(row, texts.get(row.id) ?? []))
}

/** One template with every version of its words, or undefined. */
export async function findReplyTemplate(db: Queries, id: string): Promise<ReplyTemplate | undefined> {
  const [row] = await db.select().from(replyTemplates).where(eq(replyTemplates.id, id))
  if (!row) return undefined
  const texts = await db
    .select()
    .from(replyTemplateTexts)
    .where(eq(replyTemplateTexts.templateId, id))
    .orderBy(desc(replyTemplateTexts.version))
  return templateOf(row, texts)
}

function templateOf({ kind, law, outcome, ...row }: Row, texts: readonly TextRow[]): ReplyTemplate {
  return {
    ...row,
    law,
    kind: kind && isKind(kind) ? kind : null,
    use: outcome && isLetterUse(outcome) ? outcome : null,
    texts: texts.map(({ templateId: _, ...text }) => text),
  }
}

/** A template without its words. */
export type TemplateToSave = Omit<ReplyTemplate, 'texts'>

/** A new template, without words yet. */
export async function insertReplyTemplate(tx: Queries, template: TemplateToSave): Promise<void> {
  await tx.insert(replyTemplates).values(rowOf(template))
}

/** Stores what a template is for from now on, if its version is still the one before. @returns whether it was. */
export async function saveReplyTemplate(tx: Queries, template: TemplateToSave): Promise<boolean> {
  const { id, version } = template
  const changed = await tx
    .update(replyTemplates)
    .set(rowOf(template))
    .where(and(eq(replyTemplates.id, id), eq(replyTemplates.version, version - 1)))
    .returning({ id: replyTemplates.id })
  return changed.length > 0
}

/** One more version of a template's words in a language; those before it stay. */
export async function insertTemplateText(tx: Queries, templateId: string, text: TemplateText): Promise<void> {
  await tx.insert(replyTemplateTexts).values({ templateId, ...text })
}

function rowOf({ use, ...template }: TemplateToSave): Row {
  return { ...template, outcome: use }
}

/** The rows a new store begins with; nobody wrote them, on no day. */
export function firstTemplateRows(first: readonly FirstTemplate[]): { templates: Row[]; texts: TextRow[] } {
  const templates = first.map(({ id, kind, law, use: outcome }, index) => ({
    ...{ id, kind, law, outcome, place: index + 1, retiredAt: null, version: 1 },
  }))
  const texts = first.flatMap((template) =>
    LOCALES.flatMap((locale) => {
      const words = template[locale]
      const place = { id: `${template.id}.${locale}`, templateId: template.id, locale, version: 1 }
      return words ? [{ ...place, ...words, changedAt: '', changedBy: '' }] : []
    }),
  )
  return { templates, texts }
}
