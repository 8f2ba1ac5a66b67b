import { z } from 'zod'
import {
  type Catalogue,
  type CatalogueList,
  ENTRIES_MAX,
  entryId,
  offered,
} from '#lib/domain/operator/catalogue.ts'
import { localTextField } from '#lib/domain/operator/local-text.ts'
import type { FieldProblem } from '#lib/domain/result.ts'

const yesOrNo = z.enum(['yes', 'no'])

/** One entry of a list, as an administrator types it. What other lists than its own have is left out. */
export const entryForm = z
  .strictObject({
    /** The version that was shown; 0 for a new one. */
    version: z.coerce.number().int().nonnegative(),
    code: z.string().max(200, 'text-too-long').optional(),
    name: localTextField({ missing: 'entry-name-missing', max: 120 }),
    explanation: localTextField({ missing: '', max: 300, lines: false, optional: true }),
    systems: z.array(entryId('system-unknown')).max(ENTRIES_MAX).default([]),
    restsOnConsent: yesOrNo.optional(),
    isShared: yesOrNo.optional(),
    place: z.coerce
      .number()
      .int()
      .min(1, 'entry-place-impossible')
      .max(ENTRIES_MAX, 'entry-place-impossible'),
    state: z.enum(['offered', 'retired']).default('offered'),
  })
  .superRefine(({ explanation }, ctx) => {
    const typed = Object.values(explanation).filter(Boolean)
    if (typed.length === 0) return
    for (const [locale, text] of Object.entries(explanation))
      if (!text)
        ctx.addIssue({
          code: 'custom',
          message: 'entry-explanation-missing',
          path: ['explanation', locale],
        })
  })
export type EntryAnswers = Omit<z.infer<typeof entryForm>, 'version' | 'code'>

/** An entry to save: in which list, and which one; null for a new one. */
export type EntryPlace = { list: CatalogueList; id: string | null }

/** What the lists as they are say against an entry; null where nothing does. */
export function entryProblem(
  catalogue: Catalogue,
  { list, id }: EntryPlace,
  answers: EntryAnswers,
): FieldProblem | null {
  const others = offered(catalogue[list]).filter((entry) => entry.id !== id)
  const taken = Object.entries(answers.name).find(([locale, typed]) =>
    others.some(({ name }) => name[locale as keyof typeof name] === typed),
  )
  if (taken && answers.state === 'offered') return { field: `name.${taken[0]}`, code: 'entry-name-taken' }
  if (answers.systems.some((system) => !catalogue.systems.some((known) => known.id === system)))
    return { field: 'systems', code: 'system-unknown' }
  if (list === 'purposes') return purposeProblem(catalogue, id, answers)
  const leavesNone = answers.state === 'retired' && others.length === 0
  return leavesNone && list === 'categories' ? { field: 'state', code: 'entry-last' } : null
}

/** A purpose says what it rests on; one without consent explains itself, and one to withdraw from always remains. */
function purposeProblem(
  { purposes }: Catalogue,
  id: string | null,
  { restsOnConsent, explanation, state }: EntryAnswers,
): FieldProblem | null {
  if (!restsOnConsent) return { field: 'restsOnConsent', code: 'entry-ground-missing' }
  const missing = Object.entries(explanation).find(([, text]) => !text)
  if (restsOnConsent === 'no' && missing)
    return { field: `explanation.${missing[0]}`, code: 'entry-explanation-missing' }
  const others = offered(purposes).filter((entry) => entry.restsOnConsent && entry.id !== id)
  const isOffered = restsOnConsent === 'yes' && state === 'offered'
  if (others.length > 0 || isOffered) return null
  return { field: state === 'retired' ? 'state' : 'restsOnConsent', code: 'entry-last' }
}
