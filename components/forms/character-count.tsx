'use client'

import { useEffect, useState } from 'react'
import { classes } from '#components/ui/classes.ts'

/** `{count}` stands for the number: "Up to {count} characters", "Characters left: {count}", "Too many by: {count}". */
export type CountWords = { limit: string; left: string; over: string }

type CharacterCountProps = { id: string; text: string; max: number; words: CountWords }

const SPOKEN_AFTER_MS = 1000

/** How much room is left: the limit in words at first, the number once something is typed. */
export function CharacterCount({ id, text, max, words }: CharacterCountProps) {
  const left = max - countCharacters(text)
  const shown =
    text === '' ? fill(words.limit, max) : fill(left < 0 ? words.over : words.left, Math.abs(left))
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    if (text === '') return
    const pause = setTimeout(() => setSpoken(shown), SPOKEN_AFTER_MS)
    return () => clearTimeout(pause)
  }, [text, shown])
  return (
    <>
      <p
        className={classes(
          'mt-1.5 text-small tabular-nums',
          left < 0 ? 'font-semibold text-danger' : 'text-soft',
        )}
      >
        <span aria-hidden>{shown}</span>
        <span id={id} className="sr-only">
          {fill(words.limit, max)}
        </span>
      </p>
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </>
  )
}

function fill(words: string, count: number): string {
  return words.replace('{count}', String(count))
}

/** As people see them, and as the schema counts them. */
function countCharacters(text: string): number {
  const trimmed = text.normalize('NFC').trim()
  return [...new Intl.Segmenter().segment(trimmed)].length
}
