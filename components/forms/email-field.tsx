import { TextField } from '#components/forms/field.tsx'

type EmailFieldProps = {
  label: string
  hint?: string
  value?: string
  /** Whose address it is: one's own unless said otherwise. */
  autoComplete?: 'email' | 'username' | 'off'
}

/** An e-mail address, `email` in the form: never capitalised or corrected, and left to right in every language. */
export function EmailField({ label, hint, value, autoComplete = 'email' }: EmailFieldProps) {
  return (
    <TextField
      name="email"
      type="email"
      {...{ label, hint, value, autoComplete }}
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
    />
  )
}
