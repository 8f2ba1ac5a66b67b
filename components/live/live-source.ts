import { showCount } from '#components/live/live-count.ts'

/** A case that changed; `mine`: whoever reads this page did it themselves. */
export type LiveChange = { reference: string; version: number; isNew: boolean; mine: boolean }

export type LiveEvents = {
  /** Never empty. */
  changes?(changes: readonly LiveChange[]): void
  /** So much happened that it is not told one by one. */
  reset?(): void
  /** Who else has the same case open. */
  present?(people: readonly Present[]): void
}

export type Present = { name: string; isWriting: boolean }

/** Where the desk is listened to, and from which number of the trail on: the one the page was made at. */
export type LivePlace = { path: string; since: number }

const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 300_000

/**
 * Listens to the desk while the page can be seen, and catches up when it comes to the front again. A connection that
 * was refused is tried again, later and later; one whose session ended is not. @returns how to stop.
 */
export function listenToDesk({ path, since }: LivePlace, events: LiveEvents): () => void {
  let source: EventSource | null = null
  let last = since
  let ended = false
  let wait = FIRST_WAIT_MS
  let timer = 0

  const close = () => {
    window.clearTimeout(timer)
    source?.close()
    source = null
  }
  const hears = <Data>(name: string, told: (data: Data) => void) =>
    source?.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
      last = Number(lastEventId) || last
      wait = FIRST_WAIT_MS
      told(JSON.parse(data) as Data)
    })
  const open = () => {
    close()
    if (ended || document.visibilityState === 'hidden') return
    source = new EventSource(`${path}${path.includes('?') ? '&' : '?'}since=${last}`)
    hears<LiveChange[]>('changes', (changes) => changes.length > 0 && events.changes?.(changes))
    hears('reset', () => events.reset?.())
    hears<Present[]>('present', (people) => events.present?.(people))
    hears<number>('mentions', (count) => showCount('mentions', count))
    hears('at', () => {})
    hears('ended', () => {
      ended = true
      close()
    })
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return
      timer = window.setTimeout(open, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    })
  }
  open()
  document.addEventListener('visibilitychange', open)
  return () => {
    document.removeEventListener('visibilitychange', open)
    close()
  }
}
