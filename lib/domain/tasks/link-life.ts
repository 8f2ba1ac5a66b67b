import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** How long the link of a task works, unless staff say otherwise. */
export const TASK_LINK_DAYS = 14
/** The choices they have. */
export const TASK_LINK_LIVES = [7, 14, 30] as const

/** A link as it is stored: instants as ISO text. */
export type TaskLinkLife = { expiresAt: string; revokedAt: string | null }

/** `closed`: its case has been answered, which ends every link of it. */
export type TaskLinkState = 'alive' | 'expired' | 'revoked' | 'closed'

/** How a link of a case in this status stands now. */
export function taskLinkState(link: TaskLinkLife, status: Status, now: Temporal.Instant): TaskLinkState {
  if (link.revokedAt) return 'revoked'
  if (status === 'closed') return 'closed'
  return Temporal.Instant.compare(now, Temporal.Instant.from(link.expiresAt)) < 0 ? 'alive' : 'expired'
}
