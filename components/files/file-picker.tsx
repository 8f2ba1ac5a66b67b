'use client'

import { useEffect, useRef } from 'react'
import type { FileDoor } from '#components/files/file-door.ts'
import { FileLine } from '#components/files/file-line.tsx'
import { type Item, useUploads } from '#components/files/use-uploads.ts'
import { FieldFrame } from '#components/forms/field-frame.tsx'
import { Button } from '#components/ui/button.tsx'
import { ACCEPTED } from '#lib/domain/files/media-types.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { fileSize } from '#lib/i18n/file-size.ts'

export type PickerWords = Record<
  'label' | 'hint' | 'optional' | 'list' | 'ready' | 'uploading' | 'wait' | 'lost' | 'again' | 'remove',
  string
>

type FilePickerProps = {
  locale: Locale
  words: PickerWords
  door: FileDoor
  /** Files that were uploaded for this form before. */
  waiting: readonly { id: string; name: string; size: number }[]
}

/**
 * Files for the form it stands in. Without scripts they go with the form; with them each goes by itself as soon as
 * it is chosen, so that a lost connection costs one file and no word.
 */
export function FilePicker({ locale, words, door, waiting }: FilePickerProps) {
  const { items, busy, onChoose, again } = useUploads({ locale, door, waiting })
  const box = useRef<HTMLDivElement>(null)
  useHeldBack(box, busy)
  return (
    <div ref={box} className="space-y-2">
      <FieldFrame name={door.field} label={words.label} hint={words.hint} optionalWord={words.optional}>
        {(control) => (
          <input
            {...control}
            type="file"
            name={door.field}
            accept={ACCEPTED}
            multiple
            onChange={onChoose}
            className="control border-dashed py-2 file:me-4 file:rounded-small file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:font-semibold file:text-ink"
          />
        )}
      </FieldFrame>
      {items.length > 0 ? (
        <ul aria-label={words.list}>
          {items.map((item) => (
            <FileLine
              key={item.key}
              name={item.name}
              size={fileSize(item.size, locale)}
              state={<State {...{ item, words }} />}
            >
              <Doing {...{ item, words, again }} remove={door.remove} />
            </FileLine>
          ))}
        </ul>
      ) : null}
      <p role="status" className="text-small text-soft">
        {busy ? words.wait : ''}
      </p>
    </div>
  )
}

function State({ item: { name, state }, words }: { item: Item; words: PickerWords }) {
  if (state.is === 'ready') return <span className="text-small text-success">{words.ready}</span>
  if (state.is === 'uploading')
    return (
      <progress
        max={100}
        value={state.percent}
        aria-label={`${words.uploading} ${name}`}
        className="h-2 w-32"
      />
    )
  return (
    <span role="alert" className="w-full text-small font-medium text-danger">
      {state.is === 'lost' ? words.lost : state.problem}
    </span>
  )
}

type DoingProps = {
  item: Item
  words: PickerWords
  remove: FileDoor['remove']
  again(key: string, file: File): void
}

function Doing({ item: { key, name, state }, words, remove, again }: DoingProps) {
  const named = <span className="sr-only">{name}</span>
  if (state.is === 'lost')
    return (
      <Button type="button" variant="quiet" onClick={() => again(key, state.file)}>
        {words.again} {named}
      </Button>
    )
  if (state.is !== 'ready') return null
  return (
    <Button variant="quiet" name={remove.name} value={state.id} formAction={remove.action} formNoValidate>
      {words.remove} {named}
    </Button>
  )
}

/** The form does not leave before its files have arrived. */
function useHeldBack(box: { current: HTMLElement | null }, busy: boolean): void {
  useEffect(() => {
    const form = box.current?.closest('form')
    if (!form || !busy) return
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    form.addEventListener('submit', hold)
    return () => form.removeEventListener('submit', hold)
  }, [box, busy])
}
