'use client'

import type { ReactNode } from 'react'
import { ChoiceOption } from '#components/forms/choice-option.tsx'
import { fieldId } from '#components/forms/field-problem.ts'
import { ProblemText } from '#components/forms/problem-text.tsx'
import { useFormState } from '#components/forms/problems-context.tsx'

type CheckboxProps = {
  name: string
  /** Sent when it is ticked. */
  value?: string
  label: ReactNode
  hint?: ReactNode
  checked?: boolean
  problem?: string
}

/** One box to tick, by itself: sent as a value, not as a list. */
export function Checkbox({ name, value = 'yes', label, hint, checked = false, ...rest }: CheckboxProps) {
  const found = useFormState().problemOf(name)
  const problem = found ?? rest.problem
  const id = fieldId(name)
  return (
    <div data-field={name} className="space-y-2">
      <ProblemText id={`${id}-problem`} problem={problem} />
      <ChoiceOption
        id={id}
        type="checkbox"
        name={name}
        option={{ value, label, hint }}
        checked={checked}
        invalid={Boolean(problem)}
        describedBy={problem && `${id}-problem`}
      />
    </div>
  )
}
