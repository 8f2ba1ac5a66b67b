'use client'

import type { ReactNode } from 'react'
import { HintText, LabelWords, labelLook } from '#components/forms/field-texts.tsx'
import { ProblemText } from '#components/forms/problem-text.tsx'
import { useField } from '#components/forms/use-field.ts'
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
  /** The id of one more description, such as a character count. */
  moreDescribedBy?: string
  children: (control: ControlIds) => ReactNode
}

/** Label, hint and problem around one control, tied together by ids. */
export function FieldFrame(props: FieldFrameProps) {
  const { name, label, optionalWord, asHeading } = props
  const { id, problem, hintId, describedBy } = useField(props, props.moreDescribedBy)
  const labelled = (
    <label id={`${id}-label`} htmlFor={id} className={classes('block', labelLook(asHeading))}>
      <LabelWords label={label} optionalWord={optionalWord} />
    </label>
  )
  return (
    <div data-field={name} className="min-w-0">
      {asHeading ? <h1 className="mb-2">{labelled}</h1> : labelled}
      <HintText id={hintId}>{props.hint}</HintText>
      <ProblemText id={`${id}-problem`} problem={problem} />
      <div className={asHeading ? 'mt-4' : 'mt-2 in-[.desk]:mt-1'}>
        {props.children({
          id,
          'aria-describedby': describedBy,
          'aria-invalid': problem ? true : undefined,
        })}
      </div>
    </div>
  )
}
