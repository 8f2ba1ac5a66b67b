/** Where files go by themselves, and what takes one back: a button of this name in the form, or another address. */
export type FileDoor = {
  /** The field they come in when the form itself brings them. */
  field: string
  add: string
  /** What is sent before each, to say what it is for. */
  about?: Record<string, string>
  /** The most that one may be, if less than any file may. */
  megabytes?: number
  remove: { name: string; action?: string }
}

/** The door of a form whose files are put and taken away at the address before `/add` and `/remove`. */
export function doorAt(base: string, megabytes?: number): FileDoor {
  const remove = { name: 'remove', action: `${base}/remove` }
  return { field: 'files', add: `${base}/add`, remove, ...(megabytes ? { megabytes } : {}) }
}
