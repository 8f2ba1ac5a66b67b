/**
 * A cell that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@`, TAB, CR or NUL, also after
 * white space, gets a `'` in front (SR-126, CWE-1236). Numbers stay numbers.
 */
export function safeCell(value: string): string {
  return /^(?:[\t\r\0]|\s*[=+\-@])/.test(value) ? `'${value}` : value
}
