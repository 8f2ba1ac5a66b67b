import type { ReactNode } from 'react'
import { fieldId } from '#components/forms/field-problem.ts'
import { useFormState } from '#components/forms/problems-context.tsx'

type FieldFacts = { name: string; hint?: ReactNode; problem?: string }

/** What is wrong with a field, and the ids that tie its hint and its problem to it. */
export function useField({ name, hint, problem: given }: FieldFacts, ...more: (string | undefined)[]) {
  const id = fieldId(name)
  const problem = useFormState().problemOf(name) ?? given
  const hintId = hint ? `${id}-hint` : undefined
  const problemId = problem ? `${id}-problem` : undefined
  const describedBy = [hintId, problemId, ...more].filter(Boolean).join(' ') || undefined
  return { id, problem, hintId, problemId, describedBy }
}
