'use client'

import { Eye, PencilLine } from 'lucide-react'
import { useState } from 'react'
import type { Present } from '#components/live/live-source.ts'
import { useLive } from '#components/live/use-live.ts'
import { useWriting } from '#components/live/use-writing.ts'

type CaseLiveProps = {
  /** The case as this page shows it. */
  reference: string
  version: number
  since: number
  /** The desk's address with the language: `/en/desk`. */
  desk: string
  /** What to say, in the reader's language. */
  words: { changed: string; show: string; looking: string; writing: string }
}

/**
 * Who else has this case open or writes on it, and whether it has changed since this page was made. Nothing moves
 * under the reader: they are told, and look when they like. Without scripts there is nothing.
 */
export function CaseLive({ reference, version, since, desk, words }: CaseLiveProps) {
  const [isOld, setOld] = useState(false)
  const [people, setPeople] = useState<readonly Present[]>([])
  const page = `${desk}/requests/${reference}`
  useWriting(`${page}/writing`)
  useLive(
    { path: `${desk}/live?case=${reference}`, since },
    {
      changes: (changes) => {
        if (changes.some((each) => each.reference === reference && each.version > version)) setOld(true)
      },
      present: setPeople,
    },
  )
  const named = (isWriting: boolean) =>
    people.flatMap((each) => (each.isWriting === isWriting && each.name ? [each.name] : [])).join(', ')
  const [writing, looking] = [named(true), named(false)]
  return (
    // its line is kept free, and the news lie over the page: nothing that is read or written moves
    <div role="status" className="-mt-2 mb-1! flex min-h-5 flex-wrap gap-x-5 gap-y-1 print:hidden">
      {isOld ? (
        <p className="fixed inset-x-4 top-2 z-20 mx-auto w-fit rounded border border-s-4 border-warning bg-warning-soft px-3 py-2 shadow-lg">
          {words.changed} <a href={page}>{words.show}</a>
        </p>
      ) : null}
      {writing ? (
        <p className="inline-flex items-center gap-1.5 text-small font-semibold">
          <PencilLine aria-hidden className="size-4" />
          {words.writing} {writing}
        </p>
      ) : null}
      {looking ? (
        <p className="inline-flex items-center gap-1.5 text-small text-soft">
          <Eye aria-hidden className="size-4" />
          {words.looking} {looking}
        </p>
      ) : null}
    </div>
  )
}
