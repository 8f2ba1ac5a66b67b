import { z } from 'zod'
import { PLACES } from '#lib/domain/clock/places.ts'
import { ENTRIES_MAX, entryId } from '#lib/domain/operator/catalogue.ts'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { ASKED_KINDS, type AskedKind, type Kind } from '#lib/domain/requests/kinds.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'
import {
  RELATIONS,
  type Relation,
  type Represented,
  type SUBJECTS,
  type Subject,
} from '#lib/domain/requests/whom.ts'

/** The version of the questions below. A case keeps the version it was filed on; raise it with every change. */
export const FORM_VERSION = 2

export const NAME_MAX = 120
export const SHORT_TEXT_MAX = 200
export const LONG_TEXT_MAX = 4000
export const CORRECTION_ITEMS_MAX = 10

export const ACCESS_DELIVERIES = ['portal', 'post'] as const

const placeIds = PLACES.map((place) => place.id) as [string, ...string[]]

/** One right or several, in the order in which they are asked about and answered, however they were ticked. */
export const kindsField = (missing: string) =>
  z
    .array(z.enum(ASKED_KINDS, missing))
    .max(ASKED_KINDS.length)
    .default([])
    .refine((kinds) => kinds.length > 0, missing)
    .transform((kinds) => ASKED_KINDS.filter((kind) => kinds.includes(kind)))
export const residenceField = (missing: string) => z.enum(placeIds, missing)

export const kindAnswers = z.strictObject({ kinds: kindsField('kind-missing') })
export const residenceAnswers = z.strictObject({ residence: residenceField('residence-missing') })
export const relationAnswers = z.strictObject({ relation: z.enum(RELATIONS, 'relation-missing') })
export const contactAnswers = z.strictObject({
  name: plainText({ missing: 'name-missing', max: NAME_MAX }),
  email: emailAddress,
  /** The mailbox or the device is shared: mails name nobody, and every page can be left quickly. */
  shared: z.literal('yes').optional(),
})

const scope = z.enum(['all', 'some'], 'scope-missing')
const categories = z.array(entryId('category-unknown')).max(ENTRIES_MAX).default([])
const remarks = plainText({ missing: '', max: LONG_TEXT_MAX, lines: true, optional: true })

/** Naming "some" categories means naming at least one; naming all of them drops the list. */
function named<Shape extends { scope: 'all' | 'some'; categories: string[] }>(
  answers: Shape,
  ctx: z.RefinementCtx,
): Shape {
  if (answers.scope === 'some' && answers.categories.length === 0)
    ctx.addIssue({ code: 'custom', message: 'category-missing', path: ['categories'] })
  return answers.scope === 'all' ? { ...answers, categories: [] } : answers
}

const correctionItem = z.strictObject({
  /** What its evidence is tied to while entries come and go. */
  mark: z
    .string()
    .regex(/^[A-Z0-9]{1,16}$/, 'invalid-input')
    .optional(),
  /** Empty where the person cannot tell. */
  category: z.literal('').or(entryId('category-unknown')).default(''),
  says: plainText({ missing: 'correction-says-missing', max: SHORT_TEXT_MAX }),
  shouldSay: plainText({ missing: 'correction-should-missing', max: SHORT_TEXT_MAX }),
  why: plainText({ missing: '', max: LONG_TEXT_MAX, lines: true, optional: true }).default(''),
})

/** The questions of each kind, short; one zod schema for browser and server alike. */
export const DETAILS = {
  access: z
    .strictObject({
      scope,
      categories,
      delivery: z.enum(ACCESS_DELIVERIES, 'delivery-missing'),
      remarks,
    })
    .transform(named),
  deletion: z.strictObject({ scope, categories, remarks }).transform(named),
  correction: z.strictObject({
    items: z
      .array(correctionItem)
      .min(1, 'correction-items-missing')
      .max(CORRECTION_ITEMS_MAX, 'correction-items-too-many'),
    remarks,
  }),
  withdrawal: z.strictObject({
    purposes: z
      .array(entryId('purpose-unknown'))
      .max(ENTRIES_MAX)
      .default([])
      .refine((purposes) => purposes.length > 0, 'purpose-missing'),
    remarks,
  }),
  cancellation: z.strictObject({
    account: plainText({ missing: 'account-missing', max: SHORT_TEXT_MAX }),
    understood: z.literal('yes', 'understood-missing'),
    remarks,
  }),
  complaint: z.strictObject({
    whatHappened: plainText({ missing: 'complaint-missing', max: LONG_TEXT_MAX, lines: true }),
  }),
  appeal: z.strictObject({
    lookAgainAt: plainText({ missing: 'appeal-missing', max: LONG_TEXT_MAX, lines: true }),
  }),
} satisfies Record<Kind, z.ZodType>

export type Details = { [Of in Kind]: { kind: Of; details: z.infer<(typeof DETAILS)[Of]> } }[Kind]

/** The answers to the questions of a kind that the public form offers. */
export type AskedDetails = Extract<Details, { kind: AskedKind }>

/** A complete set of answers: what is asked, each of which becomes a case, and by whom. */
export type Answers = {
  asked: AskedDetails[]
  formVersion: number
  residence: string
  relation: Relation
  /** The person it is about, when it is not the one who files. */
  subject: Subject | null
  name: string
  email: string
  shared?: 'yes' | undefined
}

/** Answers so far: every part is whole and valid, or absent. */
export type DraftAnswers = {
  formVersion: number
  kinds?: AskedKind[]
  residence?: string
  relation?: Relation
  /** Kept per relation, as the details are per kind. */
  subject?: { [Of in Represented]?: z.infer<(typeof SUBJECTS)[Of]> }
  contact?: z.infer<typeof contactAnswers>
  /** Kept per kind, so that changing one's mind about the kind and back loses nothing. */
  details?: { [Of in AskedKind]?: z.infer<(typeof DETAILS)[Of]> }
}
