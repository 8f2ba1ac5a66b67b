import { CONFIRM_LINK_LIFETIME_HOURS, OPEN_LINK_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'

/** A mailed link: its life counts from when the mail left, so that no link dies in the queue (D07). */
type Mailed = { sentAt: string | null; createdAt: string }

/** Whether a mailed link or code is still within its life. */
export function isWithinLife(
  { sentAt, createdAt }: Mailed,
  now: Temporal.Instant,
  life: Temporal.DurationLike,
): boolean {
  return Temporal.Instant.compare(now, Temporal.Instant.from(sentAt ?? createdAt).add(life)) <= 0
}

/** Whether a confirmation link still works (SR-058). */
export function isConfirmLinkAlive(mailed: Mailed, now: Temporal.Instant): boolean {
  return isWithinLife(mailed, now, { hours: CONFIRM_LINK_LIFETIME_HOURS })
}

/** Whether a link that opens a request still works (SR-064). */
export function isOpenLinkAlive(mailed: Mailed, now: Temporal.Instant): boolean {
  return isWithinLife(mailed, now, { minutes: OPEN_LINK_LIFETIME_MINUTES })
}
