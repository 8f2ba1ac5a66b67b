/** The local date of one instant in every zone asked, and the one that counts. */
export type Received = { on: string; zone: string; dates: { zone: string; on: string }[] }

/**
 * The day of receipt. Where requester and operator live on different dates the earlier one counts, because no law says
 * whose midnight it is (EDPB 01/2022 s. 5.3 is silent) and the earlier can never be late. Throws RangeError on a bad
 * instant or zone, or when no zone is given.
 */
export function receivedOn(instant: Temporal.Instant | string, zones: readonly string[]): Received {
  const moment = Temporal.Instant.from(instant)
  const dates = [...new Set(zones)].map((zone) => ({
    zone,
    on: moment.toZonedDateTimeISO(zone).toPlainDate().toString(),
  }))
  const [first, ...others] = dates
  if (!first) throw new RangeError('receivedOn needs at least one zone')
  const earliest = others.reduce((least, date) => (date.on < least.on ? date : least), first)
  return { on: earliest.on, zone: earliest.zone, dates }
}

/** The first instant that is too late: the midnight that ends `on` (YYYY-MM-DD) in `zone`, as ISO text in UTC. */
export function endOfDay(on: string, zone: string): string {
  const next = Temporal.PlainDate.from(on).add({ days: 1 })
  return next.toZonedDateTime(zone).toInstant().toString()
}
