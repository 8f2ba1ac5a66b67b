import type { FieldProblem } from '#components/forms/field-problem.ts'
import type { Typed } from '#components/requests/typed.ts'

/** A form as it was posted before, if it was wrong: what was typed, and what to put right. */
export type ShownForm = { values: Typed; summary: string | null; problems: readonly FieldProblem[] } | null
