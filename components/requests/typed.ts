/** What was typed or answered before, field by field; it may be anything a form can post. */
export type Typed = Readonly<Record<string, unknown>>

/** The text of a field, if there is one. */
export function typedText(values: Typed, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** The entries of a list of choices. */
export function typedList(values: Typed, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

/** The rows of a list of small forms. */
export function typedRows(values: Typed, name: string): Typed[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
}
