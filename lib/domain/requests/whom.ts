import { z } from 'zod'
import type { LawId } from '#lib/domain/clock/law.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'
import { AGENTS } from '#lib/domain/requests/agents.ts'
import { comparableAddress, emailField } from '#lib/domain/requests/email-address.ts'
import { plainText } from '#lib/domain/requests/plain-text.ts'

/** Whom a request is for: oneself, somebody in one's care, who authorised one, or who has died. */
export const RELATIONS = ['self', 'guardian', 'agent', 'deceased'] as const
export type Relation = (typeof RELATIONS)[number]
/** For whom further questions are asked. */
export const REPRESENTED = ['guardian', 'agent', 'deceased'] as const satisfies Exclude<Relation, 'self'>[]
export type Represented = (typeof REPRESENTED)[number]

/**
 * Age bands: under 14 the law wants the guardian's consent (PIPL Art. 31); under 18 the minor or the guardian may ask,
 * and a refusal gives its reasons in writing (Regulations on the Protection of Minors in Cyberspace Art. 34).
 */
export const AGE_BANDS = ['under-14', '14-17', 'adult'] as const
export const GUARDIANS = ['parent', 'guardian'] as const
export const RELATIVES = ['spouse', 'parent', 'child', 'sibling', 'grandparent', 'heir', 'nominee'] as const
export type Relative = (typeof RELATIVES)[number]

const name = plainText({ missing: 'subject-name-missing', max: 120 })

/** The questions about the person, for each relation. */
export const SUBJECTS = {
  guardian: z.strictObject({
    subjectName: name,
    as: z.enum(GUARDIANS, 'guardian-as-missing'),
    age: z.enum(AGE_BANDS, 'age-missing'),
  }),
  agent: z.strictObject({
    subjectName: name,
    /** Their own mailbox: they are asked there whether they authorised it. */
    subjectEmail: emailField('subject-email-missing'),
    as: z.enum(AGENTS, 'agent-as-missing'),
    /** They signed a permission; it need not be shown before it is asked for. */
    permission: z.literal('yes').optional(),
  }),
  deceased: z.strictObject({ subjectName: name, as: z.enum(RELATIVES, 'relative-missing') }),
} satisfies Record<Represented, z.ZodType>

/** The person a request is for, when it is not the one who files it. */
export type Subject = { [Of in Represented]: { relation: Of } & z.infer<(typeof SUBJECTS)[Of]> }[Represented]

const CLOSE_RELATIVES: readonly Relative[] = ['spouse', 'parent', 'child', 'sibling', 'grandparent']
/** Laws that let others ask about somebody who has died, and whom. */
const OF_THE_DECEASED: Partial<Record<LawId, readonly Relative[]>> = {
  // PIPL Art. 49, with the close relatives of Civil Code Art. 1045
  CN: CLOSE_RELATIVES,
  // Act respecting the protection of personal information in the private sector (P-39.1) ss. 31, 40.1
  'CA-QC': [...CLOSE_RELATIVES, 'heir'],
  // Digital Personal Data Protection Act 2023 s. 14
  IN: ['nominee'],
}

/** Who may ask about somebody who has died, by the law of a place; nobody where that law says nothing. */
export function relativesWhoMayAsk(residence: string | undefined): readonly Relative[] {
  return residence ? (OF_THE_DECEASED[resolvePlace(residence).lawId] ?? []) : []
}

/** Whom a person in this place can ask for. */
export function relationsIn(residence: string | undefined): Relation[] {
  return RELATIONS.filter((relation) => relation !== 'deceased' || relativesWhoMayAsk(residence).length > 0)
}

type Filled = {
  residence?: string
  relation?: Relation
  subject?: { [Of in Represented]?: z.infer<(typeof SUBJECTS)[Of]> }
  contact?: { name: string; email: string }
}

/** What is wrong between the answers of several pages: the field to put it right at, and the problem; null if nothing. */
export function whomProblem({ residence, relation, subject, contact }: Filled): WhomProblem | null {
  if (!relation || relation === 'self') return null
  if (!relationsIn(residence).includes(relation)) return { field: 'relation', code: 'deceased-not-in-law' }
  const person = subject?.[relation]
  if (relation === 'deceased' && person && !relativesWhoMayAsk(residence).includes(person.as as Relative))
    return { field: 'as', code: 'relative-not-in-law' }
  if (!person || !contact) return null
  if (comparable(person.subjectName) === comparable(contact.name))
    return { field: 'name', code: SAME_PERSON[relation] }
  const theirs = 'subjectEmail' in person ? comparableAddress(person.subjectEmail) : null
  return theirs === comparableAddress(contact.email) ? { field: 'email', code: 'agent-same-address' } : null
}
export type WhomProblem = { field: 'relation' | 'as' | 'name' | 'email'; code: string }

/** Whoever names themselves as the person they ask for. */
const SAME_PERSON: Record<Represented, string> = {
  guardian: 'guardian-is-minor',
  agent: 'agent-is-subject',
  deceased: 'deceased-is-requester',
}

/** A name as it is compared: the same letters in the same order, however they are spaced or written large. */
function comparable(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s·.,'’-]/g, '')
}
