'use client'

import { useState } from 'react'
import { useLive } from '#components/live/use-live.ts'

type QueueNewsProps = {
  /** Where the desk is listened to, and the number of the trail at which this page was made. */
  path: string
  since: number
  /** The references of the rows that are shown. */
  shown: readonly string[]
  /** `news`: how many new ones, with `#` for the number; `changed`: how many of those shown; `show`: the link. */
  words: { news: string; changed: string; show: string }
}

/**
 * Tells of cases that came or changed since the list was made, above it and without moving it: what one is reading stays
 * until one asks for the new list.
 */
export function QueueNews({ path, since, shown, words }: QueueNewsProps) {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  useLive(
    { path, since },
    {
      changes(list) {
        const others = list.filter(({ mine }) => !mine)
        const known = (reference: string) => shown.includes(reference)
        setFresh((before) => new Set([...before, ...referencesOf(others.filter((one) => one.isNew))]))
        setChanged((before) => new Set([...before, ...referencesOf(others).filter(known)]))
        for (const { reference } of others) markRow(reference)
      },
      reset: () => setFresh((before) => new Set([...before, ''])),
    },
  )
  const parts = [
    ...(fresh.size > 0 ? [words.news.replace('#', String(fresh.size))] : []),
    ...(changed.size > 0 ? [words.changed.replace('#', String(changed.size))] : []),
  ]
  return (
    <div role="status" className="queue-news">
      {parts.length > 0 ? (
        <p>
          {parts.join(' · ')}{' '}
          <a href={location.href} className="font-semibold">
            {words.show}
          </a>
        </p>
      ) : null}
    </div>
  )
}

const referencesOf = (list: readonly { reference: string }[]) => list.map(({ reference }) => reference)

/** A row that is out of date looks so; its words are the bar's to say. */
function markRow(reference: string): void {
  const link = document.querySelector(`main tbody a[href$="/requests/${CSS.escape(reference)}"]`)
  link?.closest('tr')?.setAttribute('data-changed', '')
}
