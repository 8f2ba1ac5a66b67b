import type { Answers, AskedDetails, DraftAnswers } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { type Subject, whomProblem } from '#lib/domain/requests/whom.ts'

/** The kinds of pages of the form, one question each, in order. */
export const FORM_STEPS = ['kind', 'residence', 'relation', 'subject', 'contact', 'details', 'check'] as const
export type FormStep = (typeof FORM_STEPS)[number]

/** One page: the details are asked for each right that was chosen, a page each. */
export type FormPage = { step: FormStep; kind?: AskedKind }

/**
 * Every page there is for what was chosen so far: who it is about only when it is somebody else; before a choice of
 * rights one page of details, as for one.
 */
export function pagesOf({ kinds, relation = 'self' }: DraftAnswers): FormPage[] {
  const steps = FORM_STEPS.filter((step) => step !== 'subject' || relation !== 'self')
  return steps.flatMap((step): FormPage[] =>
    step === 'details' && kinds?.length ? kinds.map((kind) => ({ step, kind })) : [{ step }],
  )
}

/** Whether the question of a page has its answer; `check` asks nothing itself. */
export function isAnswered(answers: DraftAnswers, { step, kind }: FormPage): boolean {
  if (step === 'check') return true
  if (step === 'kind') return answers.kinds !== undefined
  if (step === 'relation') return answers.relation !== undefined && whomProblem(answers)?.field !== 'relation'
  if (step === 'subject') return subjectOf(answers) !== null
  if (step === 'details') return kind !== undefined && answers.details?.[kind] !== undefined
  return answers[step] !== undefined
}

/** The first page that still lacks its answer; `check` when none does. */
export function firstUnanswered(answers: DraftAnswers): FormPage {
  return pagesOf(answers).find((page) => !isAnswered(answers, page)) ?? { step: 'check' }
}

/** Whether a page may be visited: it is one of this form, and everything before it has its answer. */
export function canVisit(answers: DraftAnswers, page: FormPage): boolean {
  const at = placeOf(answers, page)
  return at >= 0 && at <= placeOf(answers, firstUnanswered(answers))
}

/** The page before, for the Back link; null on the first. */
export function previousPage(answers: DraftAnswers, page: FormPage): FormPage | null {
  return pagesOf(answers)[placeOf(answers, page) - 1] ?? null
}

/** Where a saved page leads: on to the next one, or back to `check` if it was visited from there to change something. */
export function pageAfter(answers: DraftAnswers, page: FormPage, changing: boolean): FormPage {
  const first = firstUnanswered(answers)
  if (changing) return first
  const next = pagesOf(answers)[placeOf(answers, page) + 1] ?? { step: 'check' }
  return canVisit(answers, next) ? next : first
}

/** The page a visitor means who names a step and perhaps a right: of several, the first that lacks its answer. */
export function pageMeant(answers: DraftAnswers, step: FormStep, kind: string | undefined): FormPage {
  const pages = pagesOf(answers).filter((page) => page.step === step)
  const open = pages.find((page) => !isAnswered(answers, page))
  return pages.find((page) => page.kind === kind) ?? open ?? pages[0] ?? { step }
}

/** Where a page stands among all, from 0; -1 when this form has no such page. */
export function placeOf(answers: DraftAnswers, { step, kind }: FormPage): number {
  return pagesOf(answers).findIndex((page) => page.step === step && page.kind === kind)
}

/** The whole set of answers, or null while something is missing. */
export function completeAnswers(draft: DraftAnswers): Answers | null {
  const { kinds = [], residence, relation, contact } = draft
  const asked = kinds.flatMap((kind) => {
    const details = draft.details?.[kind]
    // The details under `kind` were parsed by that kind's schema when they were saved.
    return details ? [{ kind, details } as AskedDetails] : []
  })
  if (kinds.length === 0 || asked.length < kinds.length || !residence || !relation || !contact) return null
  const subject = subjectOf(draft)
  if (relation !== 'self' && !subject) return null
  return { asked, formVersion: draft.formVersion, residence, relation, subject, ...contact }
}

/** The person it is about, once they are named without contradiction; null for oneself. */
function subjectOf(draft: DraftAnswers): Subject | null {
  const { relation, subject } = draft
  if (!relation || relation === 'self' || whomProblem(draft)) return null
  const person = subject?.[relation]
  // The answers under `relation` were parsed by that relation's schema when they were saved.
  return person ? ({ relation, ...person } as Subject) : null
}
