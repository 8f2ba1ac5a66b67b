import { type DeskDays, workingMorning } from '#lib/domain/operator/working-morning.ts'
import type { When } from '#lib/jobs/job.ts'
import { instantText } from '#lib/platform/clock.ts'

type Moment = DeskDays & { now: Temporal.Instant }

/**
 * The slot of a job that is to be done now, or null if there is none: a day for working mornings, else the
 * present instant. `last` is the slot it did last.
 */
export function dueSlot(when: When, last: string | undefined, { now, ...desk }: Moment): string | null {
  if (when === 'every tick') return instantText(now)
  if ('workingMorningAt' in when) {
    const day = workingMorning(now, desk, when.workingMorningAt)
    return day === last ? null : day
  }
  if (!last) return instantText(now)
  const minutes = now.since(Temporal.Instant.from(last)).total('minutes')
  // A last run in the future was written under a wrong clock: it does not count.
  return minutes >= when.everyMinutes || minutes < 0 ? instantText(now) : null
}
