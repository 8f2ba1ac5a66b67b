import { z } from 'zod'
import {
  CORRECTION_ITEMS_MAX,
  contactAnswers,
  DETAILS,
  type DraftAnswers,
  kindAnswers,
  LONG_TEXT_MAX,
  relationAnswers,
  residenceAnswers,
} from '#lib/domain/requests/intake.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import type { FormPage, FormStep } from '#lib/domain/requests/steps.ts'
import { REPRESENTED, SUBJECTS } from '#lib/domain/requests/whom.ts'

/**
 * What a page of the form posts: a part of the draft, a list to be shown with one entry more or less, or the id of a
 * file to take back.
 */
export type PostedAnswers =
  | { part: Omit<DraftAnswers, 'formVersion'> }
  | { reshaped: ReshapedItems }
  | { removal: string }

/** The correction page as it was typed, with its items added to or taken from. */
export type ReshapedItems = { items: CorrectionDraft[]; remarks: string; focus: number }
type CorrectionDraft = {
  mark?: string | undefined
  category: string
  says: string
  shouldSay: string
  why: string
}

const EMPTY_ITEM: CorrectionDraft = { category: '', says: '', shouldSay: '', why: '' }
const typed = z.string().max(LONG_TEXT_MAX * 8, 'text-too-long')

const draftItem = z.strictObject({
  mark: z.string().max(16, 'text-too-long').optional(),
  category: typed.default(''),
  says: typed,
  shouldSay: typed,
  why: typed.default(''),
})

const reshapedCorrection = z
  .strictObject({
    items: z.array(draftItem).max(CORRECTION_ITEMS_MAX),
    remarks: typed.default(''),
    add: z.literal('1').optional(),
    remove: z.coerce.number().int().min(0).max(CORRECTION_ITEMS_MAX).optional(),
  })
  .transform(({ items, remarks, remove }): ReshapedItems => {
    if (remove === undefined) {
      const added = [...items, EMPTY_ITEM].slice(0, CORRECTION_ITEMS_MAX)
      return { items: added, remarks, focus: added.length - 1 }
    }
    const left = items.toSpliced(remove, 1)
    return { items: left.length > 0 ? left : [EMPTY_ITEM], remarks, focus: Math.max(0, remove - 1) }
  })

/** The page of details says which kind's questions it asked; they are parsed by that kind's own schema. */
const detailsAnswers = z
  .looseObject({ kind: z.enum(ASKED_KINDS, 'kind-missing') })
  .transform(({ kind, ...fields }, ctx): PostedAnswers => {
    if ('removeFile' in fields) return { removal: String(fields.removeFile).slice(0, 64) }
    const reshaping = kind === 'correction' && ('add' in fields || 'remove' in fields)
    const parsed = (reshaping ? reshapedCorrection : DETAILS[kind]).safeParse(fields)
    if (!parsed.success) {
      ctx.issues.push(...(parsed.error.issues as z.core.$ZodRawIssue[]))
      return z.NEVER
    }
    return reshaping
      ? { reshaped: parsed.data as ReshapedItems }
      : { part: { details: { [kind]: parsed.data } } }
  })

/** The page about the person says for which relation it asked. */
const subjectAnswers = z
  .looseObject({ relation: z.enum(REPRESENTED, 'relation-missing') })
  .transform(({ relation, ...fields }, ctx): PostedAnswers => {
    const parsed = SUBJECTS[relation].safeParse(fields)
    if (parsed.success) return { part: { subject: { [relation]: parsed.data } } }
    ctx.issues.push(...(parsed.error.issues as z.core.$ZodRawIssue[]))
    return z.NEVER
  })

/** What each page posts, as strict as the question it asks. */
export const POSTED_ANSWERS: Record<Exclude<FormStep, 'check'>, z.ZodType<PostedAnswers>> = {
  kind: kindAnswers.transform((part) => ({ part })),
  residence: residenceAnswers.transform((part) => ({ part })),
  relation: relationAnswers.transform((part) => ({ part })),
  subject: subjectAnswers,
  contact: contactAnswers.transform((contact) => ({ part: { contact } })),
  details: detailsAnswers,
}

/** What the page of a step shows as answered before; nothing when it was not. */
export function shownAnswers(answers: DraftAnswers, { step, kind }: FormPage): Record<string, unknown> {
  const { kinds, residence, relation, subject, contact, details } = answers
  const shown: Record<FormStep, Record<string, unknown> | undefined> = {
    kind: { kinds },
    residence: { residence },
    relation: { relation },
    subject: relation && relation !== 'self' ? subject?.[relation] : undefined,
    contact,
    details: kind && details?.[kind],
    check: undefined,
  }
  return shown[step] ?? {}
}
