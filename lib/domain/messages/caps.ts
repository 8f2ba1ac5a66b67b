import { UNPROVEN_MAIL_CAPS } from '#lib/domain/verification/policy.ts'

/** At most `count` mails in `minutes`, to one mailbox or one domain. */
export type Cap = { scope: 'mailbox' | 'domain'; count: number; minutes: number }

/** The caps on mail to mailboxes that nobody has proven yet (SR-043); `scale` raises them for load tests. */
export function unprovenMailCaps(scale = 1): Cap[] {
  const { perMailboxMinutes, perMailboxPerDay, perDomainPerHour } = UNPROVEN_MAIL_CAPS
  return [
    { scope: 'mailbox', count: scale, minutes: perMailboxMinutes },
    { scope: 'mailbox', count: perMailboxPerDay * scale, minutes: 24 * 60 },
    { scope: 'domain', count: perDomainPerHour * scale, minutes: 60 },
  ]
}

/**
 * How many mails may leave in a minute to mailboxes that nobody has proven, all together (SR-043). It is held where
 * mail is taken to be sent: however many wait, enqueueing one more costs the same.
 */
export function unprovenMailsPerMinute(scale = 1): number {
  return UNPROVEN_MAIL_CAPS.perMinute * scale
}

/**
 * When a mail may go, `from` a moment on: a cap of `count` in `minutes` means waiting until the `count`-th latest one
 * before that moment is `minutes` old. A later answer has to be asked again, as others may go by then. A capped mail
 * waits; it is never dropped, so nobody can silence a stranger's request.
 */
export function earliestSlot(
  from: Temporal.Instant,
  taken: { cap: Cap; nthLatest?: string }[],
): Temporal.Instant {
  return taken.reduce((slot, { cap, nthLatest }) => {
    if (!nthLatest) return slot
    const free = Temporal.Instant.from(nthLatest).add({ minutes: cap.minutes })
    return Temporal.Instant.compare(free, slot) > 0 ? free : slot
  }, from)
}
