import type { Db } from '#db/client.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import type { Keys } from '#lib/platform/keys.ts'
import type { Operator } from '#lib/platform/operator.ts'

/** What every command and read is given: the store, the keys, the moment, who acts, and the operator's facts. */
export type Context = {
  db: Db
  keys: Keys
  now: Temporal.Instant
  actor: Actor
  operator: Operator
}
