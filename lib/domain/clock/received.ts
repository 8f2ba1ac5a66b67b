/** One instant (ISO text in UTC), its local date in every zone asked, and the one that counts. */
export type Received = {
  instant: string
  on: string
  zone: string
  dates: { zone: string; on: string }[]
}

/**
 * The day of receipt. Where requester and operator live on different dates the earlier one counts, because no law says
 * whose midnight it is (EDPB 01/2022 s. 5.3 is silent) and the earlier can never be late. Throws RangeError on a bad
 * instant or zone, or when no zone is given.
 */
export function receivedOn(instant: Temporal.Instant | string, zones: readonly string[]): Received {
  const moment = typeof instant === 'string' ? Temporal.Instant.from(instant) : instant
  const dates = [...new Set(zones)].map((zone) => ({
    zone,
    on: moment.toZonedDateTimeISO(zone).toPlainDate().toString(),
  }))
  const [first, ...others] = dates
  if (!first) throw new RangeError('receivedOn needs at least one zone')
  const earliest = others.reduce((least, date) => (date.on < least.on ? date : least), first)
  return { instant: moment.toString(), on: earliest.on, zone: earliest.zone, dates }
}

/**
 * The day a question counts from. Where the two sides live on different dates the later one counts, so that no pause is
 * longer than it was on either side. Throws RangeError like `receivedOn`.
 */
export function askedOn(instant: Temporal.Instant | string, zones: readonly string[]): string {
  const { on, dates } = receivedOn(instant, zones)
  const latest = dates.map((date) => date.on).sort()
  return latest.at(-1) ?? on
}

/** The day an answer to a question counts from: the earlier of both sides', but never before the question. */
export function answeredOn(
  instant: Temporal.Instant | string,
  zones: readonly string[],
  questionOn: string,
): string {
  const { on } = receivedOn(instant, zones)
  return on < questionOn ? questionOn : on
}

/** The first instant that is too late: the midnight that ends `on` (YYYY-MM-DD) in `zone`, as ISO text in UTC. */
export function endOfDay(on: string, zone: string): string {
  const next = Temporal.PlainDate.from(on).add({ days: 1 })
  return next.toZonedDateTime(zone).toInstant().toString()
}
