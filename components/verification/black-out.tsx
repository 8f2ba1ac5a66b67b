'use client'

import { FieldFrame } from '#components/forms/field-frame.tsx'
import { Button } from '#components/ui/button.tsx'
import { AreaFields, type AreaWords } from '#components/verification/area-fields.tsx'
import type { Area } from '#components/verification/redact.ts'
import { useBlackOut } from '#components/verification/use-black-out.ts'
import { PICTURE_ENDINGS } from '#lib/domain/files/media-types.ts'

export type BlackOutWords = AreaWords &
  Record<'label' | 'hint' | 'draw' | 'picture' | 'unreadable' | 'area' | 'remove' | 'ready', string>

const ACCEPT = PICTURE_ENDINGS.map((ending) => `.${ending}`).join(',')

/** Chooses a picture and paints over what nobody needs; without scripts it is a plain file field. */
export function BlackOut({ words }: { words: BlackOutWords }) {
  const { field, canvas, picture, unreadable, areas, onChoose, add, remove, pointer } = useBlackOut()
  return (
    <div className="space-y-4">
      <FieldFrame name="files" label={words.label} hint={words.hint}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="file"
            name="files"
            accept={ACCEPT}
            onChange={onChoose}
            className="control border-dashed py-2 file:me-4 file:rounded-small file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:font-semibold file:text-ink"
          />
        )}
      </FieldFrame>
      <p role="status" className={unreadable ? 'font-medium' : 'text-small text-soft'}>
        {unreadable ? words.unreadable : picture ? `${words.ready} ${areas.length}` : ''}
      </p>
      {picture ? (
        <>
          <p>{words.draw}</p>
          <canvas
            ref={canvas}
            role="img"
            aria-label={words.picture}
            className="h-auto max-h-[80vh] max-w-full cursor-crosshair touch-none rounded border border-edge"
            {...pointer}
          />
          <AreaFields words={words} add={add} />
          <AreaList {...{ words, areas, remove }} />
        </>
      ) : null}
    </div>
  )
}

type AreaListProps = { words: BlackOutWords; areas: readonly Area[]; remove(at: number): void }

function AreaList({ words, areas, remove }: AreaListProps) {
  if (areas.length === 0) return null
  return (
    <ol className="space-y-1">
      {areas.map(({ left, top, width, height }, at) => (
        <li key={[left, top, width, height].join(' ')} className="flex flex-wrap items-center gap-x-3">
          <span>
            {words.area} {at + 1}
          </span>
          <Button type="button" variant="quiet" onClick={() => remove(at)}>
            {words.remove}{' '}
            <span className="sr-only">
              {words.area} {at + 1}
            </span>
          </Button>
        </li>
      ))}
    </ol>
  )
}
