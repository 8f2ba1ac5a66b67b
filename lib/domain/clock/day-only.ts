/** The last millisecond of a day (YYYY-MM-DD) in a zone: how a receipt is kept of which only the day is known. */
export function dayOnly(on: string, zone: string): Temporal.Instant {
  const next = Temporal.PlainDate.from(on).add({ days: 1 })
  return next.toZonedDateTime(zone).toInstant().subtract({ milliseconds: 1 })
}

/** Whether an instant says no more than the day, in one of these zones. */
export function isDayOnly(instant: Temporal.Instant | string, zones: readonly string[]): boolean {
  const moment = Temporal.Instant.from(instant)
  if (moment.epochMilliseconds % 60_000 !== 59_999) return false
  return zones.some((zone) => dayOnly(dayIn(moment, zone), zone).equals(moment))
}

/** The day (YYYY-MM-DD) of an instant in a zone. */
export function dayIn(moment: Temporal.Instant | string, zone: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()
}
