import type { Db } from '#db/client.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import type { EstablishmentCalendar } from '#lib/domain/clock/places.ts'
import type { Keys } from '#lib/platform/keys.ts'

/** What every command and read is given: the store, the keys, the moment, who acts, and the operator's facts. */
export type Context = {
  db: Db
  keys: Keys
  now: Temporal.Instant
  actor: Actor
  operator: Operator
}

/** The operator's settings that rules depend on. */
export type Operator = {
  adminMailbox: string
  zone: string
  euCalendar: EstablishmentCalendar
  /** Multiplies the caps on mail to unproven mailboxes; 1 except in load tests. */
  limitScale: number
}
