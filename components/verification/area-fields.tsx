'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { type Area, areaBetween } from '#components/verification/redact.ts'

const PARTS = ['left', 'top', 'width', 'height'] as const
export type AreaWords = Record<'byNumbers' | 'byNumbersHint' | 'add' | (typeof PARTS)[number], string>

type AreaFieldsProps = { words: AreaWords; add(area: Area): void }

/** A black area by numbers, for who draws with neither mouse nor finger. They are no part of what is sent. */
export function AreaFields({ words, add }: AreaFieldsProps) {
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const [percent, setPercent] = useState<Record<(typeof PARTS)[number], string>>({
    left: '10',
    top: '60',
    width: '80',
    height: '20',
  })
  const onAdd = () => {
    const area = areaOf(percent)
    if (area) add(area)
    else first.current?.focus()
  }
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="font-semibold">{words.byNumbers}</legend>
      <p className="text-small text-soft">{words.byNumbersHint}</p>
      <div className="flex flex-wrap items-end gap-3">
        {PARTS.map((part) => (
          <div key={part}>
            <label htmlFor={`${id}-${part}`} className="block text-small">
              {words[part]}
            </label>
            <input
              id={`${id}-${part}`}
              ref={part === 'left' ? first : undefined}
              type="number"
              inputMode="numeric"
              min={0}
              max={100}
              value={percent[part]}
              onChange={(event) => setPercent({ ...percent, [part]: event.target.value })}
              className="control w-24"
            />
          </div>
        ))}
        <Button type="button" variant="secondary" onClick={onAdd}>
          {words.add}
        </Button>
      </div>
    </fieldset>
  )
}

function areaOf(percent: Record<(typeof PARTS)[number], string>): Area | null {
  const [left = 0, top = 0, width = 0, height = 0] = PARTS.map((part) => Number(percent[part]) / 100)
  return areaBetween({ x: left, y: top }, { x: left + width, y: top + height })
}
