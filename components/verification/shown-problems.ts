import type { FieldProblem } from '#components/forms/field-problem.ts'

/** What was wrong with one of several forms on a page; the others have nothing to say. */
export type ShownProblems = {
  form: string | undefined
  problems: readonly FieldProblem[]
  summary: string | null
  values: Readonly<Record<string, unknown>>
}

/** The problems of the form with this name, as a PostForm takes them. */
export function problemsOf(shown: ShownProblems, form: string) {
  return shown.form === form
    ? { problems: shown.problems, summary: shown.summary }
    : { problems: [], summary: null }
}
