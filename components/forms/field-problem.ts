/** One thing to put right: in the field of that name, or (null) in the form as a whole. A whole sentence. */
export type FieldProblem = { field: string | null; message: string }

/** Where a problem is shown: that of one entry of a list is shown at the list, that of the whole form at none. */
export function shownField(field: string | null): string | null {
  return field?.replace(/\.\d+$/, '') || null
}

/** The id of the control (of the first, in a group) that carries `name`; problems link to it. */
export function fieldId(name: string): string {
  return `field-${name}`
}
