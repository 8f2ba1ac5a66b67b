import { dayOf } from '#lib/domain/clock/day.ts'

/** What is told of a case: that nobody picked it up, or how much of its legal time (percent) is used. */
export type Stage = 'unassigned' | number

/** A stage as it is stored: `unassigned`, `used-50`. */
export function stageName(stage: Stage): string {
  return stage === 'unassigned' ? stage : `used-${stage}`
}

/** The share that a stored stage stands for; null for one that is none. */
export function shareOf(name: string): number | null {
  const [, share] = /^used-(\d{1,2})$/.exec(name) ?? []
  return share === undefined ? null : Number(share)
}

/** The legal time of a case; days are YYYY-MM-DD, `stoodStill` how many of them its clock stood still so far. */
export type LegalTime = { receivedOn: string; dueOn: string; stoodStill: number }

/** How much of the legal time is used on a day, in percent; days on which the clock stood still are no part of it. */
export function shareUsed({ receivedOn, dueOn, stoodStill }: LegalTime, day: string): number {
  const whole = dayOf(dueOn) - dayOf(receivedOn) - stoodStill
  const used = dayOf(day) - dayOf(receivedOn) - stoodStill
  return whole <= 0 ? 100 : (Math.max(0, used) / whole) * 100
}

/**
 * The stage to tell of now: the highest share that is reached, unless it or a higher one was told before. So a date
 * that moves later, or a share that is put in between, never tells anybody twice.
 */
export function stageToTell(
  used: number,
  { shares, told }: { shares: readonly number[]; told: readonly string[] },
): number | null {
  const reached = shares.filter((share) => share <= used).at(-1)
  if (reached === undefined) return null
  const highest = Math.max(0, ...told.map((name) => shareOf(name) ?? 0))
  return reached > highest ? reached : null
}
