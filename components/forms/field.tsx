'use client'

import type { ComponentProps } from 'react'
import { FieldFrame, type FieldTexts } from '#components/forms/field-frame.tsx'
import { classes } from '#components/ui/classes.ts'

type InputProps = Pick<
  ComponentProps<'input'>,
  'autoComplete' | 'inputMode' | 'spellCheck' | 'autoCapitalize' | 'min' | 'max' | 'dir'
>

const WIDTHS = { full: '', half: 'sm:max-w-72', short: 'max-w-40' }

type TextFieldProps = FieldTexts &
  InputProps & {
    type?: 'text' | 'email' | 'tel' | 'search' | 'url' | 'password' | 'number' | 'date' | 'time'
    /** What was typed before. */
    value?: string
    /** As wide as the answer is long. */
    width?: keyof typeof WIDTHS
  }

/** One line of text. Nothing is cut off while typing: what is too long is said, not swallowed. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', value, width = 'full', autoComplete, inputMode, spellCheck } = props
  return (
    <FieldFrame {...props}>
      {(control) => (
        <input
          {...control}
          type={type}
          name={props.name}
          defaultValue={value}
          autoComplete={autoComplete}
          inputMode={inputMode}
          spellCheck={spellCheck}
          autoCapitalize={props.autoCapitalize}
          min={props.min}
          max={props.max}
          dir={props.dir}
          className={classes('control', WIDTHS[width])}
        />
      )}
    </FieldFrame>
  )
}

export type SelectOption = { value: string; label: string }

type SelectProps = FieldTexts & {
  value?: string
  autoComplete?: string
  /** The first, empty choice: "Choose one". Without it the first option is taken. */
  emptyLabel?: string
  options: readonly SelectOption[]
  width?: keyof typeof WIDTHS
}

/** One of many; for up to ten prefer RadioGroup. */
export function Select(props: SelectProps) {
  const { value, autoComplete, emptyLabel, options, width = 'full' } = props
  return (
    <FieldFrame {...props}>
      {(control) => (
        <select
          {...control}
          name={props.name}
          defaultValue={value ?? ''}
          autoComplete={autoComplete}
          className={classes('control', WIDTHS[width])}
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
