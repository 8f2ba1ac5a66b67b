/** The address of a rule of assignment (`new` for none yet), or of all of them, without the language. */
export function rulePath(rule?: string): string {
  return rule === undefined ? '/desk/settings/assignment' : `/desk/settings/assignment/${rule}`
}
