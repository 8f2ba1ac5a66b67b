'use client'

import { CircleAlert } from 'lucide-react'
import { useFormState } from '#components/forms/problems-context.tsx'

/** The problem of one field, above its control. */
export function ProblemText({ id, problem }: { id: string; problem: string | undefined }) {
  const { errorWord } = useFormState()
  if (!problem) return null
  return (
    <p id={id} className="mt-1 flex items-start gap-1.5 font-semibold text-danger">
      <CircleAlert aria-hidden className="mt-[0.3em] size-[1.1em] shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {errorWord ? <span className="sr-only">{errorWord}: </span> : null}
        {problem}
      </span>
    </p>
  )
}
