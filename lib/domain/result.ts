import type { ProblemCode } from '#lib/domain/problems.ts'

/** What a command answers: a value, or a problem the caller must handle. The unexpected is thrown. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem }

/** A problem: its code is what doors map to a status and languages map to a sentence. */
export type Problem = { code: ProblemCode; fields?: FieldProblem[]; retryAfterSeconds?: number }

/** A problem of one form field. `field` is the name in the form; `params` fill the sentence. */
export type FieldProblem = { field: string; code: string; params?: Record<string, string | number> }

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value })
export const failed = (code: ProblemCode, extra: Omit<Problem, 'code'> = {}): Result<never> => ({
  ok: false,
  problem: { code, ...extra },
})

/** A problem that belongs to one field of the form that was sent. */
export const fieldFailed = (field: string, code: string, params?: FieldProblem['params']): Result<never> =>
  failed('invalid-input', { fields: [{ field, code, params }] })
