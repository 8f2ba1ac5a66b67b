/** The only place that reads the system clock (house rule, held by the architecture test). */

/** Returns the present instant. `PORTAL_CLOCK_OFFSET_SECONDS` moves it, for drills and journeys only. */
export type Clock = () => Temporal.Instant

/** A clock that reads the machine's time, moved by `offsetSeconds` (0 in production). */
export function systemClock(offsetSeconds = 0): Clock {
  return () => Temporal.Now.instant().add({ seconds: offsetSeconds })
}

/** The instant as the ISO text stored in every `…At` column: UTC, whole milliseconds, `Z`. */
export function instantText(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 })
}

/** The calendar day (`YYYY-MM-DD`) of an instant in an IANA zone. */
export function dayIn(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString()
}
