'use client'

import type { ReactNode } from 'react'
import { ChoiceOption } from '#components/forms/choice-option.tsx'
import { ProblemText } from '#components/forms/problem-text.tsx'
import { useField } from '#components/forms/use-field.ts'

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
export function Checkbox({
  name,
  value = 'yes',
  label,
  hint,
  checked = false,
  problem: given,
}: CheckboxProps) {
  const { id, problem, problemId } = useField({ name, problem: given })
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
        describedBy={problemId}
      />
    </div>
  )
}
