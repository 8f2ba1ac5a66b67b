/** How long a sign-in may rest, and how long it may last at all. */
export type SessionLimits = { idleMinutes: number; absoluteHours: number }

/** A sign-in of staff (SR-096). */
export const STAFF_SESSION: SessionLimits = { idleMinutes: 30, absoluteHours: 12 }

/** Not every view is written down: a minute's error in "idle" is worth one write less per page. */
const TOUCH_AFTER_SECONDS = 60

/** Whether a session still lives, and whether its last use is worth writing down again. */
export function isSessionAlive(
  { createdAt, lastSeenAt }: { createdAt: string; lastSeenAt: string },
  now: Temporal.Instant,
  limits: SessionLimits,
): { alive: boolean; touch: boolean } {
  const idle = now.since(Temporal.Instant.from(lastSeenAt)).total('seconds')
  const age = now.since(Temporal.Instant.from(createdAt)).total('seconds')
  const alive = idle <= limits.idleMinutes * 60 && age <= limits.absoluteHours * 3600
  return { alive, touch: idle >= TOUCH_AFTER_SECONDS }
}
