'use client'

import { FieldFrame } from '#components/forms/field-frame.tsx'

/** One file with a list. */
export function ListFileField({ label, hint }: { label: string; hint: string }) {
  return (
    <FieldFrame name="files" label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="file"
          name="files"
          accept=".csv,.tsv,.txt,text/csv"
          className="control border-dashed py-2 file:me-4 file:rounded-small file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:font-semibold file:text-ink"
        />
      )}
    </FieldFrame>
  )
}
