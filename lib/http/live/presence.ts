import { type Listener, listenersOn } from '#lib/http/live/change-feed.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Who looks at a case, and who of them is writing. */
export type Present = { staffId: string; isWriting: boolean }

// Next may load a module more than once in one process; there is one list all the same.
const holder = globalThis as typeof globalThis & { rightsPortalWriting?: Map<string, string> }

/** Whoever typed within this time is writing. */
const WRITING_SECONDS = 30

/** Until when somebody counts as writing on a case; in memory only, since it is worth nothing after a restart. */
function writing(): Map<string, string> {
  holder.rightsPortalWriting ??= new Map()
  return holder.rightsPortalWriting
}

const keyOf = (reference: string, staffId: string) => `${reference}|${staffId}`

/** Somebody typed on the page of a case: everybody who has it open is told. */
export function noteWriting(reference: string, staffId: string, now: Temporal.Instant): void {
  const key = keyOf(reference, staffId)
  const isNew = !writing().has(key)
  writing().set(key, instantText(now.add({ seconds: WRITING_SECONDS })))
  if (isNew) tellPresent(reference)
}

/** Tells everybody who has a case open who else has. */
export function tellPresent(reference: string): void {
  for (const listener of listenersOn(reference)) listener.meet()
}

/** Who else has the case open that this listener shows, each once. */
export function othersOn({ reference, staffId }: Pick<Listener, 'reference' | 'staffId'>): Present[] {
  if (!reference) return []
  const others = new Set(listenersOn(reference).map((each) => each.staffId))
  others.delete(staffId)
  return [...others].map((each) => ({ staffId: each, isWriting: writing().has(keyOf(reference, each)) }))
}

/** Forgets who stopped writing, and tells those who were told that they write. */
export function forgetWriting(now: Temporal.Instant): void {
  const at = instantText(now)
  const over = [...writing()].filter(([, until]) => until <= at).map(([key]) => key)
  for (const key of over) writing().delete(key)
  for (const reference of new Set(over.map((key) => key.split('|')[0] ?? ''))) tellPresent(reference)
}
