/** Requests of unproven mailboxes in an hour past which a wave is going on (SR-048). */
const WAVE_UNCONFIRMED_PER_HOUR = 200
/** The operator's mailbox is told of one wave once a day, however long it goes on. */
export const WAVE_TOLD_AGAIN_HOURS = 24

/** The hour before a moment, and how many requests of it make a wave; `scale` raises it for load tests. */
export function waveWindow(now: Temporal.Instant, scale: number): { since: Temporal.Instant; limit: number } {
  return { since: now.subtract({ hours: 1 }), limit: WAVE_UNCONFIRMED_PER_HOUR * scale + 1 }
}
