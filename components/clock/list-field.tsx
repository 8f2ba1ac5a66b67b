'use client'

import { type ChangeEvent, useState } from 'react'
import type { FieldTexts } from '#components/forms/field-frame.tsx'
import { fieldId } from '#components/forms/field-problem.ts'
import { TextArea } from '#components/forms/text-area.tsx'
import { useHydrated } from '#components/ui/use-hydrated.ts'

type ListFieldProps = FieldTexts & {
  value?: string
  /** Characters that may be sent: of a file, no more is read than could be. */
  most: number
  words: { file: string; fileHint: string; fileRead: string }
}

/** A long text that can also be read from a file; the file itself is never sent, so what is sent can be seen first. */
export function ListField({ words, most, ...field }: ListFieldProps) {
  const [isRead, setRead] = useState(false)
  const canRead = useHydrated()
  const pickId = `${fieldId(field.name)}-file`
  const onChange = async ({ currentTarget: { files } }: ChangeEvent<HTMLInputElement>) => {
    const area = document.getElementById(fieldId(field.name))
    if (!files?.[0] || !(area instanceof HTMLTextAreaElement)) return
    area.value = await textOf(files[0], most * 4)
    setRead(true)
  }
  return (
    <div className="space-y-3">
      <TextArea {...field} rows={14} spellCheck={false} />
      {canRead ? (
        <div>
          <label htmlFor={pickId} className="block font-semibold">
            {words.file}
          </label>
          <p id={`${pickId}-hint`} className="mt-0.5 text-small text-soft">
            {words.fileHint}
          </p>
          <input
            id={pickId}
            type="file"
            accept=".ics,.csv,.tsv,.txt,text/calendar,text/csv,text/plain"
            aria-describedby={`${pickId}-hint`}
            onChange={onChange}
            className="control mt-1 border-dashed py-2 file:me-4 file:rounded-small file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:font-semibold file:text-ink"
          />
        </div>
      ) : null}
      <p role="status" className="text-small text-success">
        {isRead ? words.fileRead : ''}
      </p>
    </div>
  )
}

/** Tables that spreadsheets write in China are often not in UTF-8. */
async function textOf(file: File, mostBytes: number): Promise<string> {
  const bytes = await file.slice(0, mostBytes).arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
