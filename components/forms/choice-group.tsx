'use client'

import type { ReactNode } from 'react'
import { ChoiceOption } from '#components/forms/choice-option.tsx'
import { fieldId } from '#components/forms/field-problem.ts'
import { HintText, LabelWords, labelLook } from '#components/forms/field-texts.tsx'
import { ProblemText } from '#components/forms/problem-text.tsx'
import { useField } from '#components/forms/use-field.ts'
import { classes } from '#components/ui/classes.ts'

export type Choice = { value: string; label: string; hint?: ReactNode }

type GroupProps = {
  name: string
  legend: string
  hint?: ReactNode
  optionalWord?: string
  problem?: string
  /** The legend is the page's question and its h1. */
  asHeading?: boolean
  options: readonly Choice[]
}

/** One of a few. */
export function RadioGroup({ value, ...group }: GroupProps & { value?: string }) {
  return <Group {...group} type="radio" chosen={value === undefined ? [] : [value]} />
}

/** Any of a few; sent as a list, under the name with `[]` that the server reads as one. */
export function CheckboxGroup({ values = [], ...group }: GroupProps & { values?: readonly string[] }) {
  return <Group {...group} type="checkbox" chosen={values} />
}

type OptionsProps = Pick<GroupProps, 'name' | 'options'> & {
  type: 'radio' | 'checkbox'
  chosen: readonly string[]
}

function Group(props: GroupProps & OptionsProps) {
  const { name, legend, optionalWord, asHeading } = props
  const { id, problem, hintId, describedBy } = useField(props)
  const words = <LabelWords label={legend} optionalWord={optionalWord} />
  return (
    <div className={problem ? 'border-s-4 border-danger ps-4' : undefined}>
      <fieldset data-field={name} aria-describedby={describedBy} className="min-w-0">
        <legend className={classes(asHeading && 'mb-2', labelLook(asHeading))}>
          {asHeading ? <h1>{words}</h1> : words}
        </legend>
        <HintText id={hintId}>{props.hint}</HintText>
        <ProblemText id={`${id}-problem`} problem={problem} />
        <Options name={name} options={props.options} type={props.type} chosen={props.chosen} />
      </fieldset>
    </div>
  )
}

function Options({ name, options, type, chosen }: OptionsProps) {
  const id = fieldId(name)
  return (
    <div className="mt-4 space-y-2.5 in-[.desk]:mt-1.5 in-[.desk]:space-y-0">
      {options.map((option, index) => (
        <ChoiceOption
          key={option.value}
          id={index === 0 ? id : `${id}-${index}`}
          type={type}
          name={type === 'checkbox' ? `${name}[]` : name}
          option={option}
          checked={chosen.includes(option.value)}
        />
      ))}
    </div>
  )
}
