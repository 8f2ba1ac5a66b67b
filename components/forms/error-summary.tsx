'use client'

import { CircleAlert } from 'lucide-react'
import { type MouseEvent, useEffect, useId, useRef } from 'react'
import { type FieldProblem, fieldId } from '#components/forms/field-problem.ts'

type ErrorSummaryProps = { title: string; problems: readonly FieldProblem[] }

/** All problems at the top, each leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const heading = useId()
  useEffect(() => box.current?.focus(), [])
  if (problems.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      aria-labelledby={heading}
      tabIndex={-1}
      className="rounded border-3 border-danger bg-surface p-5"
    >
      <h2 id={heading} className="flex items-center gap-2.5 text-heading font-semibold">
        <CircleAlert aria-hidden className="size-6 shrink-0 text-danger" />
        {title}
      </h2>
      <ProblemList problems={problems} />
    </div>
  )
}

function ProblemList({ problems }: { problems: readonly FieldProblem[] }) {
  return (
    <ul className="mt-3 space-y-1">
      {problems.map((problem) => (
        <li key={`${problem.field} ${problem.message}`} className="font-medium wrap-anywhere text-danger">
          {problem.field === null ? (
            problem.message
          ) : (
            <ProblemLink field={problem.field} message={problem.message} />
          )}
        </li>
      ))}
    </ul>
  )
}

function ProblemLink({ field, message }: { field: string; message: string }) {
  const toField = (event: MouseEvent) => {
    const control = document.getElementById(fieldId(field))
    if (!control) return
    event.preventDefault()
    const start =
      control.closest('fieldset')?.querySelector('legend') ?? document.getElementById(`${control.id}-label`)
    start?.scrollIntoView()
    control.focus({ preventScroll: start !== null })
  }
  return (
    <a href={`#${fieldId(field)}`} onClick={toField} className="inline-flex min-h-6 py-1 text-danger">
      {message}
    </a>
  )
}
