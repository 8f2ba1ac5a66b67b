'use client'

import { type ReactNode, useId } from 'react'
import { HintText, labelLook } from '#components/forms/field-texts.tsx'
import { ProblemText } from '#components/forms/problem-text.tsx'
import { useField } from '#components/forms/use-field.ts'

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
  const ownName = useId()
  const { id, problem, hintId, describedBy } = useField({ name: name ?? ownName, hint })
  return (
    <fieldset
      id={id}
      tabIndex={name === undefined ? undefined : -1}
      data-field={name}
      aria-describedby={describedBy}
      className="min-w-0"
    >
      <legend className={asHeading ? `mb-2 ${labelLook(true)}` : 'text-heading-s font-semibold'}>
        {asHeading ? <h1>{legend}</h1> : legend}
      </legend>
      <HintText id={hintId}>{hint}</HintText>
      <ProblemText id={`${id}-problem`} problem={problem} />
      <div className="mt-4 space-y-5 in-[.desk]:mt-2 in-[.desk]:space-y-3">{children}</div>
    </fieldset>
  )
}
