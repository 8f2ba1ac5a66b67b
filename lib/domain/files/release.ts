/** Complete downloads of one file, after which its key is destroyed (SR-123). */
export const DOWNLOADS_ALLOWED = 5
/** Days before the end on which a mail reminds whoever has not taken everything yet. */
export const REMINDER_DAYS = [7, 2] as const
/** A file that staff prepared and never sent is destroyed after so many days. */
export const PREPARED_DAYS = 14
/** A download that did not end by then was cut off by a standstill, and counts no more. */
export const DOWNLOAD_HOURS = 1

/** What one case may hold of files from staff. */
export const ANSWER_FILES_MAX = 20
export const ANSWER_MEGABYTES = 100

/** Why a file of `size` bytes does not fit beside those that staff put to a case, or null. */
export function overAnswerQuota(
  held: readonly { size: number }[],
  size: number,
): 'answer-files-too-many' | 'answer-files-too-large' | null {
  if (held.length >= ANSWER_FILES_MAX) return 'answer-files-too-many'
  const bytes = held.reduce((sum, file) => sum + file.size, 0)
  return bytes + size > ANSWER_MEGABYTES * 1024 * 1024 ? 'answer-files-too-large' : null
}

/** A released file: until when it can be had (an instant), when that was prolonged, and when it was destroyed. */
export type Released = { availableUntil: string | null; renewedAt: string | null; destroyedAt: string | null }

/** Until when files are there that are released, or renewed, now; `days` by the desk's rules (SR-123). */
export function availableFrom(now: Temporal.Instant, days: number): Temporal.Instant {
  return now.add({ hours: 24 * days })
}

/** Whether a released file can still be had, as far as its time goes. */
export function isAvailable({ availableUntil, destroyedAt }: Released, now: Temporal.Instant): boolean {
  if (!availableUntil || destroyedAt) return false
  return Temporal.Instant.compare(now, Temporal.Instant.from(availableUntil)) <= 0
}

/** Whether the requester can have it prolonged: once, and only while it is there (SR-123). */
export function canRenew(file: Released, now: Temporal.Instant): boolean {
  return isAvailable(file, now) && !file.renewedAt
}

/** How many reminders are due by now for a file that ends then: 0, 1 or 2. */
export function remindersDue(availableUntil: string, now: Temporal.Instant): number {
  const left = now.until(Temporal.Instant.from(availableUntil)).total('hours') / 24
  return left <= 0 ? 0 : REMINDER_DAYS.filter((days) => left <= days).length
}
