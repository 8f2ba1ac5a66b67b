import type { Text } from '#lib/domain/clock/text.ts'

/** Where the days of one calendar come from, and how much of a year is certain. */
export type Region = {
  name: Text
  /** Arguments for date-holidays: country, state. Not given where another library or an override has all the days. */
  library?: readonly [string, string?]
  /** The instrument that makes these days holidays; of a year of its own where the list is made yearly. */
  source: string
  sourceOf?: Record<number, string>
  /** The day on which a yearly list came out, as YYYY-MM-DD. */
  published?: Record<number, string>
  /** Years whose official list may still differ from the draft, and why: their dates stay provisional. */
  incomplete?: Record<number, string>
  /** Official lists of this place name only the observed day, not the weekend day that it stands for. */
  observedOnly?: boolean
}
