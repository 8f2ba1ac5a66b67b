'use client'

import type { SelectOption } from '#components/forms/field.tsx'
import { FieldFrame, type FieldTexts } from '#components/forms/field-frame.tsx'
import { classes } from '#components/ui/classes.ts'

export type OptionGroup = { label: string; options: readonly SelectOption[] }

type GroupedSelectProps = FieldTexts & {
  value?: string
  /** The first, empty choice: "Choose one". Without it the first option is taken. */
  emptyLabel?: string
  groups: readonly OptionGroup[]
  /** As wide as a short answer, on screens that are wider than a phone. */
  isNarrow?: boolean
}

/** One of many, under headings; groups without options are left out. */
export function GroupedSelect({ value, emptyLabel, groups, isNarrow, ...texts }: GroupedSelectProps) {
  return (
    <FieldFrame {...texts}>
      {(control) => (
        <select
          {...control}
          name={texts.name}
          defaultValue={value ?? ''}
          className={classes('control', isNarrow && 'sm:max-w-72')}
        >
          {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
          {groups.map(({ label, options }) =>
            options.length === 0 ? null : (
              <optgroup key={label} label={label}>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
      )}
    </FieldFrame>
  )
}
