type HiddenProps = {
  name: string
  value: string
  /** Part of what the form's schema checks; otherwise the machine's own business. */
  answer?: boolean
}

/** A value that travels with the form. */
export function Hidden({ name, value, answer }: HiddenProps) {
  return <input type="hidden" name={name} value={value} data-answer={answer ? '' : undefined} />
}
