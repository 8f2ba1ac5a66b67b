import { TextField } from '#components/forms/field.tsx'

type EmailFieldProps = {
  name?: string
  label: string
  hint?: string
  value?: string
  /** Whose address it is: one's own unless said otherwise. */
  autoComplete?: 'email' | 'username' | 'off'
}

/** An e-mail address, `email` in the form unless said otherwise: never capitalised or corrected, and left to right in every language. */
export function EmailField({ name = 'email', label, hint, value, autoComplete = 'email' }: EmailFieldProps) {
  return (
    <TextField
      type="email"
      {...{ name, label, hint, value, autoComplete }}
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
    />
  )
}
