'use client'

import type { ReactNode } from 'react'
import { ChoiceOption } from '#components/forms/choice-option.tsx'
import { describedBy, fieldId } from '#components/forms/field-problem.ts'
import { ProblemText } from '#components/forms/problem-text.tsx'
import { useFormState } from '#components/forms/problems-context.tsx'

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

function Group(props: GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const { name, legend, hint, optionalWord, asHeading, options, type, chosen } = props
  const found = useFormState().problemOf(name)
  const problem = found ?? props.problem
  const id = fieldId(name)
  const words = (
    <>
      {legend}
      {optionalWord ? <span className="font-normal text-soft"> ({optionalWord})</span> : null}
    </>
  )
  return (
    <div className={problem ? 'border-s-4 border-danger ps-4' : undefined}>
      <fieldset
        data-field={name}
        aria-describedby={describedBy(Boolean(hint) && `${id}-hint`, Boolean(problem) && `${id}-problem`)}
        className="min-w-0"
      >
        <legend className={asHeading ? 'mb-2 font-title text-title font-semibold' : 'font-semibold'}>
          {asHeading ? <h1>{words}</h1> : words}
        </legend>
        {hint ? (
          <div id={`${id}-hint`} className="mt-0.5 text-soft in-[.desk]:text-small">
            {hint}
          </div>
        ) : null}
        <ProblemText id={`${id}-problem`} problem={problem} />
        <div className="mt-3 space-y-2.5 in-[.desk]:mt-1.5 in-[.desk]:space-y-0">
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
      </fieldset>
    </div>
  )
}
