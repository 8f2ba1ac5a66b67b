import { type Db, openDb } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { type Clock, systemClock } from '#lib/platform/clock.ts'
import { type Env, env } from '#lib/platform/env.ts'
import { type Keys, loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'

type Process = { db: Db; keys: Keys; clock: Clock; env: Env }

// Next may load a module more than once in one process; the store must be opened once.
const holder = globalThis as typeof globalThis & { rightsPortal?: Process }

/** What this web process holds: opened at its first use, kept for its life. */
export function webProcess(): Process {
  holder.rightsPortal ??= open()
  return holder.rightsPortal
}

function open(): Process {
  const settings = env()
  // Keys first: if they are missing, no connection is left open by every request that tries.
  const keys = loadKeys(settings.DATA_DIR)
  return {
    db: openDb(settings.DATA_DIR),
    keys,
    clock: systemClock(settings.CLOCK_OFFSET_SECONDS),
    env: settings,
  }
}

/** The context for one request of one actor. */
export function contextFor(actor: Actor): Context {
  const { db, keys, clock, env: settings } = webProcess()
  return { db, keys, now: clock(), actor, operator: operatorFrom(settings) }
}
