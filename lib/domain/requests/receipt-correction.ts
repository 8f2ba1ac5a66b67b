import { z } from 'zod'
import { dayOnly } from '#lib/domain/clock/day-only.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/** How a request can reach the company beside the portal; every one of them counts as received (EDPB 01/2022, s. 3.1). */
export const OTHER_CHANNELS = ['post', 'phone', 'email', 'in-person', 'social-media'] as const
export type OtherChannel = (typeof OTHER_CHANNELS)[number]
export const CHANNELS = ['portal', ...OTHER_CHANNELS] as const
export type Channel = (typeof CHANNELS)[number]

/** A real day, as a date field sends it. */
export const receiptDay = z
  .string('receipt-day-missing')
  .trim()
  .min(1, 'receipt-day-missing')
  .pipe(z.iso.date('receipt-day-impossible'))
/** A time as a time field sends it, or null where nobody knows it. */
export const receiptTime = z
  .string()
  .trim()
  .nullish()
  .transform((typed) => typed || null)
  .pipe(z.iso.time({ precision: -1, error: 'receipt-time-impossible' }).nullable())

/** When a request came in, as staff know it: `on` is `YYYY-MM-DD`, `time` `HH:MM` or nothing, in the operator's zone. */
export type TrueReceipt = { on: string; time: string | null }

type Bounds = {
  now: Temporal.Instant
  /** The operator's zone, and the day it began to handle personal data (YYYY-MM-DD). */
  operator: { zone: string; since: string }
  /** The receipt on record, if there is one: it can only be moved earlier. */
  recordedAt?: Temporal.Instant
  /** What an appeal is about was decided then: nobody can have appealed before. */
  decidedAt?: Temporal.Instant
}

/**
 * The instant from which a request that came in by another way counts. Without a time it is the day where the operator
 * works, so that nobody is shown a time that nobody knows. Only an earlier moment is taken, because the clock that a
 * person relies on is never set back to their disadvantage. What is wrong is said of the field `on`.
 */
export function trueReceipt(told: TrueReceipt, bounds: Bounds): Result<Temporal.Instant> {
  const { now, operator, recordedAt, decidedAt } = bounds
  const at = instantOf(told, bounds)
  if (isAfter(at, now)) return fieldFailed('on', 'receipt-in-future')
  if (told.on < operator.since) return fieldFailed('on', 'receipt-before-operator')
  if (decidedAt && isAfter(decidedAt, at)) return fieldFailed('on', 'receipt-before-decision')
  if (recordedAt && !isAfter(recordedAt, at)) return fieldFailed('on', 'receipt-not-earlier')
  return ok(at)
}

function instantOf({ on, time }: TrueReceipt, { now, operator: { zone } }: Bounds): Temporal.Instant {
  if (time) return Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(zone).toInstant()
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString()
  return on === today ? now : dayOnly(on, zone)
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0
}
