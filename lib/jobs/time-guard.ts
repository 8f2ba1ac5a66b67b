import { findJobRun, saveJobRun, TIME_MOVED, WORKER_ALIVE } from '#db/queries/jobs.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import { log } from '#lib/platform/logger.ts'

/** A longer silence than this may be a standstill or a clock that jumped; nobody can tell from inside. */
const JUMP_HOURS = 24
/** After it, nothing is destroyed until the clock has run on for a day without being put right (D18). */
const CONFIRM_HOURS = 24
/** The worker signs this often, for the desk's banner. */
const SIGN_EVERY_SECONDS = 15

/**
 * Notes that the worker lives, and whether time moved since it last did.
 * @returns whether jobs that destroy data may run.
 */
export async function watchTime({ db, now }: Context): Promise<boolean> {
  const alive = await findJobRun(db.read, WORKER_ALIVE)
  const moved = await findJobRun(db.read, TIME_MOVED)
  const seconds = alive ? now.since(Temporal.Instant.from(alive.slot)).total('seconds') : 0
  const jumped = seconds > JUMP_HOURS * 3600
  if (jumped) log.warn('time moved', { job: TIME_MOVED, count: Math.round(seconds / 3600) })
  const at = instantText(now)
  if (jumped || !alive || seconds >= SIGN_EVERY_SECONDS || seconds < 0)
    await db.transaction(async (tx) => {
      if (jumped) await saveJobRun(tx, { name: TIME_MOVED, slot: at, doneAt: at })
      await saveJobRun(tx, { name: WORKER_ALIVE, slot: at, doneAt: at })
    })
  return !jumped && !isUnconfirmed(now, moved?.slot)
}

/** A jump in the future of the present clock was put right again, and holds nothing back. */
function isUnconfirmed(now: Temporal.Instant, movedAt: string | undefined): boolean {
  if (!movedAt) return false
  const hours = now.since(Temporal.Instant.from(movedAt)).total('hours')
  return hours >= 0 && hours < CONFIRM_HOURS
}
