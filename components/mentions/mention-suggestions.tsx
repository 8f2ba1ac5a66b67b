'use client'

import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useId, useState } from 'react'
import { classes } from '#components/ui/classes.ts'

type MentionSuggestionsProps = {
  names: readonly string[]
  /** What the list is called, for who does not see it. */
  label: string
  /** The field that is written into. */
  children: ReactNode
}

/** What is being named where the cursor stands, and the names that go on like it. */
type Naming = { field: HTMLTextAreaElement; from: number; to: number; found: string[]; at: number }

const MOST = 6

/**
 * Suggests colleagues while an @ and a name are written: arrows choose, Enter or Tab take, Escape closes. Without
 * scripts the field is as it was.
 */
export function MentionSuggestions({ names, label, children }: MentionSuggestionsProps) {
  const [naming, setNaming] = useState<Naming | null>(null)
  const id = useId()
  const take = (name: string | undefined) => {
    if (!naming || !name) return
    naming.field.setRangeText(`@${name} `, naming.from, naming.to, 'end')
    naming.field.dispatchEvent(new Event('input', { bubbles: true }))
    naming.field.focus()
    setNaming(null)
  }
  const onInput = ({ target }: SyntheticEvent) =>
    setNaming(target instanceof HTMLTextAreaElement ? namingIn(target, names) : null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!naming) return
    const { found, at } = naming
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setNaming({ ...naming, at: (at + step + found.length) % found.length })
    else if (event.key === 'Enter' || event.key === 'Tab') take(found[at])
    else if (event.key === 'Escape') setNaming(null)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside takes the keys
    <div className="relative" onInput={onInput} onKeyDown={onKeyDown} onBlur={() => setNaming(null)}>
      {children}
      {naming ? (
        <ul
          aria-label={label}
          className="absolute z-10 mt-1 w-full max-w-xs rounded border border-edge bg-surface py-1 shadow-lg"
        >
          {naming.found.map((name, index) => (
            <li key={name}>
              <button
                type="button"
                tabIndex={-1}
                id={`${id}-${index}`}
                // the field keeps the cursor
                onMouseDown={(event) => {
                  event.preventDefault()
                  take(name)
                }}
                className={classes(
                  'block w-full px-3 py-1.5 text-start',
                  index === naming.at && 'bg-brand-soft font-semibold',
                )}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <span role="status" className="sr-only">
        {naming?.found[naming.at] ?? ''}
      </span>
    </div>
  )
}

function namingIn(field: HTMLTextAreaElement, names: readonly string[]): Naming | null {
  const to = field.selectionStart
  const [, typed] = /(?:^|[\s(（，。])@([^@\n]{0,40})$/u.exec(field.value.slice(0, to)) ?? []
  if (typed === undefined) return null
  const start = typed.toLocaleLowerCase()
  const found = names.filter((name) => name.toLocaleLowerCase().startsWith(start)).slice(0, MOST)
  return found.length > 0 ? { field, from: to - typed.length - 1, to, found, at: 0 } : null
}
