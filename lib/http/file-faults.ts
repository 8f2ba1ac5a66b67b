import type { FieldProblem, Problem } from '#lib/domain/result.ts'

/** What is wrong with the form as a whole comes before what is wrong with one of its files. */
export function faultsOf(problems: readonly Problem[]): { problem?: Problem } {
  const whole = problems.find(({ fields }) => !fields)
  if (whole) return { problem: whole }
  const found: FieldProblem[] = problems.flatMap((problem) => problem.fields ?? [])
  // Each has a name of its own, so that none hides another; all are shown at the one field.
  const fields = found.map((each, at) => ({ ...each, field: `${each.field}.${at}` }))
  return fields.length > 0 ? { problem: { code: 'invalid-input', fields } } : {}
}
