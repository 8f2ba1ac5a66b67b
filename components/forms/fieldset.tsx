'use client'

import type { ReactNode } from 'react'
import { describedBy, fieldId } from '#components/forms/field-problem.ts'
import { ProblemText } from '#components/forms/problem-text.tsx'
import { useFormState } from '#components/forms/problems-context.tsx'

type FieldsetProps = {
  legend: string
  hint?: ReactNode
  /** The name of the list these fields make up, when the list itself can have a problem. */
  name?: string
  asHeading?: boolean
  children: ReactNode
}

/** Fields that belong together under one question. */
export function Fieldset({ legend, hint, name, asHeading, children }: FieldsetProps) {
  const { problemOf } = useFormState()
  const problem = name === undefined ? undefined : problemOf(name)
  const id = fieldId(name ?? legend.replaceAll(/\s+/g, '-'))
  return (
    <fieldset
      id={id}
      tabIndex={name === undefined ? undefined : -1}
      data-field={name}
      aria-describedby={describedBy(Boolean(hint) && `${id}-hint`, Boolean(problem) && `${id}-problem`)}
      className="min-w-0"
    >
      <legend
        className={asHeading ? 'mb-2 font-title text-title font-semibold' : 'text-heading-s font-semibold'}
      >
        {asHeading ? <h1>{legend}</h1> : legend}
      </legend>
      {hint ? (
        <div id={`${id}-hint`} className="mt-0.5 text-soft">
          {hint}
        </div>
      ) : null}
      <ProblemText id={`${id}-problem`} problem={problem} />
      <div className="mt-4 space-y-5 in-[.desk]:mt-2 in-[.desk]:space-y-3">{children}</div>
    </fieldset>
  )
}
