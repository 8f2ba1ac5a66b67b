import { webProcess } from '#lib/http/context.ts'
import { errorClass, log } from '#lib/platform/logger.ts'
import { type CaseChange, readChanges, readTrailEnd } from '#lib/reads/changed-cases.ts'

/** What happened up to a number of the trail; `changes` is null where it was too much to tell. */
export type Batch = { upTo: number; changes: CaseChange[] | null }

/** An open page: what it is told, and how it is let go. */
export type Listener = {
  /** Hash of the session it was opened with. */
  session: string
  staffId: string
  /** The case it shows, if it shows one. */
  reference: string | null
  hear(batch: Batch): void
  /** Somebody else came to the same case, left it, or began or stopped to write. */
  meet(): void
  /** Now and then, even if nothing happens. */
  beat(): void
  end(): void
}

type Feed = {
  /** What else is looked after with every poll. */
  each?: () => void
  listeners: Set<Listener>
  upTo: number
  timer: NodeJS.Timeout | null
  turn: number
  busy: boolean
}

// Next may load a module more than once in one process; there is one feed all the same.
const holder = globalThis as typeof globalThis & { rightsPortalFeed?: Feed }

const POLL_MS = 1000
/** Pages that listen at once with one sign-in. */
const MOST_OF_A_SESSION = 6
/** Every so many polls. */
const BEAT_EVERY = 15

function feed(): Feed {
  holder.rightsPortalFeed ??= begin()
  return holder.rightsPortalFeed
}

function begin(): Feed {
  const made: Feed = { listeners: new Set(), upTo: 0, timer: null, turn: 0, busy: false }
  // The server waits for open answers when it is told to stop; these would never end by themselves.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      for (const listener of [...made.listeners]) listener.end()
    })
  return made
}

/** How many pages listen in this process. */
export function countListeners(): number {
  return feed().listeners.size
}

/** Has something else looked after with every poll. */
export function withEveryPoll(each: () => void): void {
  feed().each = each
}

/** The pages that show a case. */
export function listenersOn(reference: string): Listener[] {
  return [...feed().listeners].filter((listener) => listener.reference === reference)
}

/**
 * Hears of everything from here on, until `leaveFeed`. The worker is another process, so the store is what all share:
 * one look a second at the end of the trail serves every page that is open, and nobody looks while none is.
 * @returns the number of the trail up to which the listener has to catch up by itself; null where too many listen with
 * its session already.
 */
export async function joinFeed(listener: Listener): Promise<number | null> {
  const own = feed()
  const end = await readTrailEnd(webProcess())
  const theirs = [...own.listeners].filter(({ session }) => session === listener.session)
  if (theirs.length >= MOST_OF_A_SESSION) return null
  if (own.listeners.size === 0) own.upTo = end
  own.listeners.add(listener)
  own.timer ??= setInterval(() => void look(own), POLL_MS).unref()
  return own.upTo
}

export function leaveFeed(listener: Listener): void {
  const own = feed()
  own.listeners.delete(listener)
  if (own.listeners.size > 0 || !own.timer) return
  clearInterval(own.timer)
  own.timer = null
}

async function look(own: Feed): Promise<void> {
  if (own.busy) return
  own.busy = true
  try {
    await poll(own)
  } catch (thrown) {
    log.warn('live changes not read', { errorClass: errorClass(thrown) })
  } finally {
    own.busy = false
  }
}

async function poll(own: Feed): Promise<void> {
  const { db } = webProcess()
  const from = own.upTo
  const upTo = await readTrailEnd({ db })
  if (upTo > from) {
    const changes = await readChanges(db.read, from, upTo)
    own.upTo = upTo
    for (const listener of own.listeners) listener.hear({ upTo, changes })
  }
  own.each?.()
  own.turn = (own.turn + 1) % BEAT_EVERY
  if (own.turn === 0) for (const listener of own.listeners) listener.beat()
}
