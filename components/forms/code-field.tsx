'use client'

import { FieldFrame, type FieldTexts } from '#components/forms/field-frame.tsx'
import { classes } from '#components/ui/classes.ts'

type CodeFieldProps = FieldTexts & {
  value?: string
  /** `numeric` for codes of digits only. */
  inputMode?: 'text' | 'numeric'
  /** `off` for what is not a one-time code, such as an access key. */
  autoComplete?: 'one-time-code' | 'off'
  /** Long keys take the whole line. */
  long?: boolean
}

/** A code to be copied from elsewhere; it can be pasted, in any case and with any dashes. */
export function CodeField(props: CodeFieldProps) {
  const { value, inputMode = 'text', autoComplete = 'one-time-code', long } = props
  return (
    <FieldFrame {...props}>
      {(control) => (
        <input
          {...control}
          type="text"
          name={props.name}
          defaultValue={value}
          inputMode={inputMode}
          autoComplete={autoComplete}
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          className={classes(
            'control font-mono tracking-widest uppercase',
            long ? '' : 'text-heading sm:max-w-80',
          )}
        />
      )}
    </FieldFrame>
  )
}
