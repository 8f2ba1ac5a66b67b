'use client'

import { FieldFrame, type FieldTexts } from '#components/forms/field-frame.tsx'

type FileFieldProps = FieldTexts & {
  /** Types to offer, as `accept` wants them; the server looks at the bytes. */
  accept?: string
  multiple?: boolean
}

/** Files to hand in; its PostForm must be `multipart`. Limits belong in the hint. */
export function FileField(props: FileFieldProps) {
  return (
    <FieldFrame {...props}>
      {(control) => (
        <input
          {...control}
          type="file"
          name={props.name}
          accept={props.accept}
          multiple={props.multiple}
          className="control border-dashed py-2 file:me-4 file:rounded-small file:border-0 file:bg-brand-soft file:px-3 file:py-1.5 file:font-semibold file:text-ink"
        />
      )}
    </FieldFrame>
  )
}
