'use client'

import { FieldFrame } from '#components/forms/field-frame.tsx'

type FilesFieldProps = { label: string; hint: string; accept: string; multiple?: boolean }

/** Files that go with the form itself. */
export function FilesField({ label, hint, accept, multiple }: FilesFieldProps) {
  return (
    <FieldFrame name="files" label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="file"
          name="files"
          accept={accept}
          multiple={multiple}
          className="control border-dashed py-2 file:me-4 file:rounded-small file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:font-semibold file:text-ink"
        />
      )}
    </FieldFrame>
  )
}
