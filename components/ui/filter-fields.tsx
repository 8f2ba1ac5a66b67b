'use client'

import type { ReactNode } from 'react'

type Option = { value: string; label: string }

type Labelled = {
  name: string
  label: string
  /** Where a page has several of one name. */
  id?: string
}

/** One choice of a filter: plain, since a filter is never wrong and a page has many of them. */
export function FilterSelect({
  options,
  value,
  ...field
}: Labelled & { value: string; options: readonly Option[] }) {
  return (
    <Labelled {...field}>
      <select id={idOf(field)} name={field.name} defaultValue={value} className="control mt-1">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** A day that a filter begins or ends with (YYYY-MM-DD, or nothing). */
export function FilterDay({ value, ...field }: Labelled & { value: string | undefined }) {
  return (
    <Labelled {...field}>
      <input type="date" id={idOf(field)} name={field.name} defaultValue={value} className="control mt-1" />
    </Labelled>
  )
}

const idOf = ({ name, id }: Pick<Labelled, 'name' | 'id'>) => id ?? `filter-${name}`

function Labelled({ name, id, label, children }: Labelled & { children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={idOf({ name, id })} className="font-semibold">
        {label}
      </label>
      {children}
    </div>
  )
}
