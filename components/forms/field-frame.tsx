'use client'

import type { ReactNode } from 'react'
import { describedBy, fieldId } from '#components/forms/field-problem.ts'
import { ProblemText } from '#components/forms/problem-text.tsx'
import { useFormState } from '#components/forms/problems-context.tsx'
import { classes } from '#components/ui/classes.ts'

/** What every field says about itself. */
export type FieldTexts = {
  name: string
  label: string
  hint?: ReactNode
  /** "optional", after the label; fields that must be filled in say nothing. */
  optionalWord?: string
  /** A problem from elsewhere; a PostForm tells its fields by itself. */
  problem?: string
  /** The label is the page's question and its h1. */
  asHeading?: boolean
}

type ControlIds = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type FieldFrameProps = FieldTexts & {
  /** Ids of more descriptions, such as a character count. */
  moreDescribedBy?: string
  children: (control: ControlIds) => ReactNode
}

/** Label, hint and problem around one control, tied together by ids. */
export function FieldFrame({ name, label, hint, optionalWord, asHeading, ...rest }: FieldFrameProps) {
  const found = useFormState().problemOf(name)
  const problem = found ?? rest.problem
  const id = fieldId(name)
  const control: ControlIds = {
    id,
    'aria-describedby': describedBy(
      Boolean(hint) && `${id}-hint`,
      Boolean(problem) && `${id}-problem`,
      rest.moreDescribedBy,
    ),
    'aria-invalid': problem ? true : undefined,
  }
  const labelled = (
    <label
      id={`${id}-label`}
      htmlFor={id}
      className={classes('block', asHeading ? 'font-title text-title font-semibold' : 'font-semibold')}
    >
      {label}
      {optionalWord ? <span className="font-normal text-soft"> ({optionalWord})</span> : null}
    </label>
  )
  return (
    <div data-field={name} className="min-w-0">
      {asHeading ? <h1 className="mb-2">{labelled}</h1> : labelled}
      {hint ? (
        <div id={`${id}-hint`} className="mt-0.5 text-soft in-[.desk]:text-small">
          {hint}
        </div>
      ) : null}
      <ProblemText id={`${id}-problem`} problem={problem} />
      <div className="mt-2 in-[.desk]:mt-1">{rest.children(control)}</div>
    </div>
  )
}
