import type { Answers, AskedDetails, DraftAnswers } from '#lib/domain/requests/intake.ts'

/** The pages of the form, one question each, in order. */
export const FORM_STEPS = ['kind', 'residence', 'relation', 'contact', 'details', 'check'] as const
export type FormStep = (typeof FORM_STEPS)[number]

export function isFormStep(value: string): value is FormStep {
  return FORM_STEPS.some((step) => step === value)
}

/** Whether the question of `step` has its answer; `check` asks nothing itself. */
export function isAnswered(answers: DraftAnswers, step: FormStep): boolean {
  if (step === 'check') return true
  if (step === 'details') return answers.kind !== undefined && answers.details?.[answers.kind] !== undefined
  return answers[step] !== undefined
}

/** The first page that still lacks its answer; `check` when none does. */
export function firstUnanswered(answers: DraftAnswers): FormStep {
  return FORM_STEPS.find((step) => !isAnswered(answers, step)) ?? 'check'
}

/** Whether a page may be visited: everything before it has its answer. */
export function canVisit(answers: DraftAnswers, step: FormStep): boolean {
  return FORM_STEPS.indexOf(step) <= FORM_STEPS.indexOf(firstUnanswered(answers))
}

/** The page before, for the Back link; null on the first. */
export function previousStep(step: FormStep): FormStep | null {
  return FORM_STEPS[FORM_STEPS.indexOf(step) - 1] ?? null
}

/** Where a saved page leads: on to the next one, or back to `check` if it was visited from there to change something. */
export function stepAfter(answers: DraftAnswers, step: FormStep, changing: boolean): FormStep {
  const first = firstUnanswered(answers)
  if (changing) return first
  const next = FORM_STEPS[FORM_STEPS.indexOf(step) + 1] ?? 'check'
  return canVisit(answers, next) ? next : first
}

/** The whole set of answers, or null while something is missing. */
export function completeAnswers(draft: DraftAnswers): Answers | null {
  const { kind, residence, relation, contact } = draft
  const details = kind && draft.details?.[kind]
  if (!kind || !residence || !relation || !contact || !details) return null
  // The details under `kind` were parsed by that kind's schema when they were saved.
  const part = { kind, details } as AskedDetails
  return { ...part, formVersion: draft.formVersion, residence, relation, ...contact }
}
