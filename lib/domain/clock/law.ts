import type { CalendarId, RestDays } from '#lib/domain/clock/calendar.ts'
import type { Text } from '#lib/domain/clock/text.ts'

export const LAW_IDS = [
  'CN',
  'EU',
  'UK',
  'US-CA',
  'US-VA',
  'US-CO',
  'US-CT',
  'US-UT',
  'US-TX',
  'US-FL',
  'US-OR',
  'US-MT',
  'US-NE',
  'US-IA',
  'US-DE',
  'US-NH',
  'US-NJ',
  'US-TN',
  'US-MN',
  'US-MD',
  'US-IN',
  'US-KY',
  'US-RI',
  'US-OK',
  'US-AL',
  'BR',
  'CA-PIPEDA',
  'CA-QC',
  'CA-AB',
  'CA-BC',
  'JP',
  'KR',
  'SG',
  'IN',
  'CH',
  'AU',
  'HK',
  'TW',
  'TH',
  'ZA',
  'VN',
] as const
export type LawId = (typeof LAW_IDS)[number]

export const RIGHTS = [
  'access',
  'correction',
  'deletion',
  'withdrawal',
  'cancellation',
  'complaint',
  'appeal',
  'portability',
  'objection',
  'restriction',
  'opt-out',
  'explanation',
  'automated-decision',
  'telecom-complaint',
] as const
export type Right = (typeof RIGHTS)[number]

/** How hard a number is: `policy` is the operator's own promise where the law names none. */
export const CERTAINTIES = ['statute', 'regulation', 'standard', 'guideline', 'policy'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const UNITS = ['calendar-days', 'working-days', 'months'] as const
export type Unit = (typeof UNITS)[number]

export const STARTS = [
  'receipt',
  'acceptance',
  'verified-identity',
  'latest-of-receipt-identity-fee',
] as const
export type Start = (typeof STARTS)[number]

export const PAUSE_CAUSES = ['clarification', 'identity'] as const
export type PauseCause = (typeof PAUSE_CAUSES)[number]

/** `inclusive`: both end days are left out; `half-open`: the day of the answer counts again; `restart`: begins anew. */
export const PAUSE_BOUNDS = ['inclusive', 'half-open', 'restart'] as const
export type PauseBounds = (typeof PAUSE_BOUNDS)[number]

/** Why a law lets an answer come later; the words are `clock.extension-reasons.<code>`. */
export const EXTENSION_REASONS = [
  'complexity',
  'number-of-requests',
  'interference-with-operations',
  'consultation',
  'format-conversion',
  'justified-cause',
] as const
export type ExtensionReason = (typeof EXTENSION_REASONS)[number]

/** Facts of a case for which a law has another length. The first is the operator's, the second the case's. */
export const CIRCUMSTANCES = ['small-agent', 'processor-involved'] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** A law's number or rule together with where it stands. */
export type Sourced = { certainty: Certainty; source: Text }

export type Pause = Sourced & { cause: PauseCause; bounds: PauseBounds }

/** Which earlier reading the staff's safe date takes; a roll is never part of it. */
export type SafeReading = { minusDays?: number; fromReceipt?: boolean; withoutPauses?: boolean }

/**
 * A length of time that the law gives. The day of the start is never counted, a month ends on the same date
 * (or on the last day of a shorter month), and `rest` says which days are no working days under this rule.
 */
export type Period = Sourced & {
  n: number
  start: Start
  rest: RestDays
  roll: 'next-working-day' | 'none'
  safe?: SafeReading
} & ({ unit: 'calendar-days' | 'months'; pauses?: Pause[] } | { unit: 'working-days'; pauses?: undefined })

/**
 * `n` more units of the answer's own unit, counted with it from the clock's start, never chained to a rolled date;
 * `announced`: the law names no maximum, the notice itself says until when. The notice must go out inside the first
 * period; `noticeBeforeRoll`: before its last day is rolled. Only the law's own reasons are allowed.
 */
export type Extension = Sourced & {
  n: number | 'announced'
  reasons: readonly ExtensionReason[]
  noticeBeforeRoll?: true
}

/** The answer's length and what may be added to it. */
export type Answer = { respond: Period; extend?: Extension }

/** A right whose answer has a date, or one that the law only wants "without undue delay", and says so. */
export type RightRule = { acknowledge?: Period } & (
  | (Answer & { where?: Partial<Record<Circumstance, Answer>> })
  | { respond?: undefined; extend?: undefined; where?: undefined; withoutDelay: Sourced }
)

/**
 * One version of one body of law, in force from `effectiveFrom` until the next version begins. `version` and
 * `effectiveFrom` are YYYY-MM-DD; `zone` and `calendar` are used where a place gives none.
 */
export type Law = {
  id: LawId
  version: string
  effectiveFrom: string
  zone: string
  calendar: CalendarId
  nameKey: `laws.${LawId}`
  /** How many working days before a date staff are reminded of it; five and two, unless its times are shorter. */
  remind?: readonly number[]
  rules: Partial<Record<Right, RightRule>>
}

/** A law's versions, oldest first. */
export type LawVersions = readonly [Law, ...Law[]]
