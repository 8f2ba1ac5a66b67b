import type { AskedDetails, DraftAnswers } from '#lib/domain/requests/intake.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'

/** What a file of a request that is still being filled in was given for. */
export type GivenFor = {
  kind: AskedKind
  /** The mark of the entry of a correction that it is evidence of; null for the right as a whole. */
  itemMark: string | null
}

/** Whether files can be given with a request of this kind; a withdrawal takes effect at once, with nothing to prove. */
export function takesFiles(kind: AskedKind): boolean {
  return kind !== 'withdrawal'
}

/** A file of a request that is still being filled in, as its pages show it. */
export type DraftFile = GivenFor & { id: string; name: string; size: number }

/** What an entry of a correction is told by while entries come and go: its mark, or its place where it has none. */
export function markOf(item: { mark?: string | undefined }, at: number): string {
  return item.mark || String(at + 1)
}

/** Whether what a file was given for is still asked. Entries that were not saved yet are taken at their word. */
export function stillBelongs({ kinds, details }: DraftAnswers, { kind, itemMark }: GivenFor): boolean {
  if (!kinds?.includes(kind)) return false
  const items = kind === 'correction' ? details?.correction?.items : undefined
  return itemMark === null || !items || items.some((item, at) => markOf(item, at) === itemMark)
}

/** The place in the list of the entry that a file is evidence of; null for the right as a whole, or no such entry. */
export function itemOf(asked: AskedDetails, { itemMark }: GivenFor): number | null {
  if (asked.kind !== 'correction' || itemMark === null) return null
  const at = asked.details.items.findIndex((item, place) => markOf(item, place) === itemMark)
  return at < 0 ? null : at
}
