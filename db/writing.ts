import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'

type Work = () => Promise<unknown>
type Waiting = { work: Work; resolve(value: unknown): void; reject(error: unknown): void }

/** So many at most are committed together, so that the other process is not kept waiting. */
const TOGETHER = 20

const inTransaction = new AsyncLocalStorage<true>()

/**
 * The transactions of one connection, one after the other: drizzle's own of this driver cannot await. Those that wait at
 * the same moment are written to the disk by one commit, and each is answered after it; one that throws undoes its own
 * part only.
 */
export function writing(writer: Database.Database) {
  const alone = serialQueue()
  let waiting: Waiting[] = []
  const runWaiting = async () => {
    // Whoever asks in the same turn comes along.
    await nextTurn()
    const batch = waiting
    waiting = []
    while (batch.length > 0) await runTogether(writer, batch.splice(0, TOGETHER))
  }
  const transaction = <T>(work: () => Promise<T>): Promise<T> => {
    if (inTransaction.getStore()) throw new Error('A transaction inside a transaction.')
    return new Promise<T>((resolve, reject) => {
      // Each in the surroundings it was asked in, not in those of the first.
      const bound = AsyncLocalStorage.bind(() => inTransaction.run(true, work))
      waiting.push({ work: bound, resolve: (value) => resolve(value as T), reject })
      if (waiting.length === 1) void alone(runWaiting)
    })
  }
  // What a savepoint would have to undo is kept in a list that SQLite walks at every statement: no good for thousands.
  const longTransaction = <T>(work: () => Promise<T>): Promise<T> =>
    alone(async () => {
      await begin(writer)
      try {
        const value = await inTransaction.run(true, work)
        writer.exec('COMMIT')
        return value
      } catch (error) {
        undoAll(writer)
        throw error
      }
    })
  return { transaction, longTransaction, alone }
}

function serialQueue() {
  let tail: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    if (inTransaction.getStore()) throw new Error('A transaction inside a transaction.')
    const result = tail.then(work)
    tail = result.catch(() => undefined)
    return result
  }
}

/** Each is answered after the commit, and so is one that threw: it may have seen what others had only just written. */
async function runTogether(writer: Database.Database, batch: Waiting[]): Promise<void> {
  const answers: (() => void)[] = []
  try {
    await begin(writer)
    for (const each of batch) answers.push(await runPart(writer, each))
    writer.exec('COMMIT')
  } catch (error) {
    undoAll(writer)
    for (const each of batch) each.reject(error)
    return
  }
  for (const answer of answers) answer()
}

/** @returns how to answer it once everything is committed. Throws when SQLite gave the whole transaction up. */
async function runPart(writer: Database.Database, { work, resolve, reject }: Waiting): Promise<() => void> {
  writer.exec('SAVEPOINT part')
  try {
    const value = await work()
    writer.exec('RELEASE part')
    return () => resolve(value)
  } catch (error) {
    if (!writer.inTransaction) throw error
    writer.exec('ROLLBACK TO part; RELEASE part')
    return () => reject(error)
  }
}

function undoAll(writer: Database.Database): void {
  try {
    if (writer.inTransaction) writer.exec('ROLLBACK')
  } catch {
    // Whoever waits must be answered all the same; the next one cannot begin then, and says so.
  }
}

/** How often the lock is asked for, a millisecond apart. */
const LOCK_TRIES = 5000

/**
 * Begins once no other process writes. SQLite's own waiting would hold up this whole process, and asks so seldom
 * that a busy neighbour could keep it out for seconds.
 */
async function begin(writer: Database.Database): Promise<void> {
  for (let left = LOCK_TRIES; !tryBegin(writer, left); left--) await pause(1)
}

function tryBegin(writer: Database.Database, left: number): boolean {
  writer.exec('PRAGMA busy_timeout = 0')
  try {
    writer.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
    if (!busy || left <= 0) throw error
    return false
  } finally {
    writer.exec('PRAGMA busy_timeout = 5000')
  }
}
