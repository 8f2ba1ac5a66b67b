import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import { SWISS_CALENDAR_IDS } from '#lib/domain/clock/calendar-ids.ts'
import type { LawId } from '#lib/domain/clock/law.ts'

/** A place's law, the calendar it is read with, and the zone of its capital or largest city. */
type Row = readonly [LawId, CalendarId, string]

const CHINA = {
  CN: ['CN', 'CN', 'Asia/Shanghai'],
  HK: ['HK', 'HK', 'Asia/Hong_Kong'],
  TW: ['TW', 'TW', 'Asia/Taipei'],
} as const satisfies Record<string, Row>

const ASIA_PACIFIC = {
  AU: ['AU', 'AU', 'Australia/Sydney'],
  IN: ['IN', 'IN', 'Asia/Kolkata'],
  JP: ['JP', 'JP', 'Asia/Tokyo'],
  KR: ['KR', 'KR', 'Asia/Seoul'],
  SG: ['SG', 'SG', 'Asia/Singapore'],
  TH: ['TH', 'TH', 'Asia/Bangkok'],
  VN: ['VN', 'VN', 'Asia/Ho_Chi_Minh'],
} as const satisfies Record<string, Row>

// the calendar is that of the operator's establishment, not of the place (Reg. 1182/71 art. 2(1))
const EEA = {
  AT: ['EU', 'EU-NONE', 'Europe/Vienna'],
  BE: ['EU', 'EU-NONE', 'Europe/Brussels'],
  BG: ['EU', 'EU-NONE', 'Europe/Sofia'],
  HR: ['EU', 'EU-NONE', 'Europe/Zagreb'],
  CY: ['EU', 'EU-NONE', 'Asia/Nicosia'],
  CZ: ['EU', 'EU-NONE', 'Europe/Prague'],
  DK: ['EU', 'EU-NONE', 'Europe/Copenhagen'],
  EE: ['EU', 'EU-NONE', 'Europe/Tallinn'],
  FI: ['EU', 'EU-NONE', 'Europe/Helsinki'],
  FR: ['EU', 'EU-NONE', 'Europe/Paris'],
  DE: ['EU', 'EU-NONE', 'Europe/Berlin'],
  GR: ['EU', 'EU-NONE', 'Europe/Athens'],
  HU: ['EU', 'EU-NONE', 'Europe/Budapest'],
  IS: ['EU', 'EU-NONE', 'Atlantic/Reykjavik'],
  IE: ['EU', 'EU-NONE', 'Europe/Dublin'],
  IT: ['EU', 'EU-NONE', 'Europe/Rome'],
  LV: ['EU', 'EU-NONE', 'Europe/Riga'],
  LI: ['EU', 'EU-NONE', 'Europe/Vaduz'],
  LT: ['EU', 'EU-NONE', 'Europe/Vilnius'],
  LU: ['EU', 'EU-NONE', 'Europe/Luxembourg'],
  MT: ['EU', 'EU-NONE', 'Europe/Malta'],
  NL: ['EU', 'EU-NONE', 'Europe/Amsterdam'],
  NO: ['EU', 'EU-NONE', 'Europe/Oslo'],
  PL: ['EU', 'EU-NONE', 'Europe/Warsaw'],
  PT: ['EU', 'EU-NONE', 'Europe/Lisbon'],
  RO: ['EU', 'EU-NONE', 'Europe/Bucharest'],
  SK: ['EU', 'EU-NONE', 'Europe/Bratislava'],
  SI: ['EU', 'EU-NONE', 'Europe/Ljubljana'],
  ES: ['EU', 'EU-NONE', 'Europe/Madrid'],
  SE: ['EU', 'EU-NONE', 'Europe/Stockholm'],
} as const satisfies Record<string, Row>

// England stands for England and Wales, which share their bank holidays
const UNITED_KINGDOM = {
  'GB-ENG': ['UK', 'GB-ENG', 'Europe/London'],
  'GB-SCT': ['UK', 'GB-SCT', 'Europe/London'],
  'GB-NIR': ['UK', 'GB-NIR', 'Europe/London'],
} as const satisfies Record<string, Row>

type Canton = (typeof SWISS_CALENDAR_IDS)[number]

const SWITZERLAND = Object.fromEntries<Row>(
  SWISS_CALENDAR_IDS.map((canton) => [canton, ['CH', canton, 'Europe/Zurich']]),
) as Record<Canton, Row>

const UNITED_STATES = {
  'US-AL': ['US-AL', 'US-FEDERAL', 'America/Chicago'],
  'US-CA': ['US-CA', 'US-FEDERAL', 'America/Los_Angeles'],
  'US-CO': ['US-CO', 'US-CO', 'America/Denver'],
  'US-CT': ['US-CT', 'US-FEDERAL', 'America/New_York'],
  'US-DE': ['US-DE', 'US-FEDERAL', 'America/New_York'],
  'US-FL': ['US-FL', 'US-FEDERAL', 'America/New_York'],
  'US-IA': ['US-IA', 'US-FEDERAL', 'America/Chicago'],
  'US-IN': ['US-IN', 'US-FEDERAL', 'America/Indiana/Indianapolis'],
  'US-KY': ['US-KY', 'US-FEDERAL', 'America/New_York'],
  'US-MD': ['US-MD', 'US-FEDERAL', 'America/New_York'],
  'US-MN': ['US-MN', 'US-FEDERAL', 'America/Chicago'],
  'US-MT': ['US-MT', 'US-FEDERAL', 'America/Denver'],
  'US-NE': ['US-NE', 'US-FEDERAL', 'America/Chicago'],
  'US-NH': ['US-NH', 'US-FEDERAL', 'America/New_York'],
  'US-NJ': ['US-NJ', 'US-FEDERAL', 'America/New_York'],
  'US-OK': ['US-OK', 'US-FEDERAL', 'America/Chicago'],
  'US-OR': ['US-OR', 'US-FEDERAL', 'America/Los_Angeles'],
  'US-RI': ['US-RI', 'US-FEDERAL', 'America/New_York'],
  'US-TN': ['US-TN', 'US-FEDERAL', 'America/Chicago'],
  'US-TX': ['US-TX', 'US-TX', 'America/Chicago'],
  'US-UT': ['US-UT', 'US-FEDERAL', 'America/Denver'],
  'US-VA': ['US-VA', 'US-FEDERAL', 'America/New_York'],
  // a state without such a law: the operator's home law
  'US-OTHER': ['CN', 'CN', 'America/New_York'],
} as const satisfies Record<string, Row>

const CANADA = {
  'CA-AB': ['CA-AB', 'CA-AB', 'America/Edmonton'],
  'CA-BC': ['CA-BC', 'CA-BC', 'America/Vancouver'],
  'CA-QC': ['CA-QC', 'CA-QC', 'America/Toronto'],
  // every province and territory without a law of its own
  CA: ['CA-PIPEDA', 'CA-FED', 'America/Toronto'],
} as const satisfies Record<string, Row>

const ELSEWHERE = {
  BR: ['BR', 'BR', 'America/Sao_Paulo'],
  ZA: ['ZA', 'ZA', 'Africa/Johannesburg'],
  // no law of theirs is loaded: the operator's home law applies to everyone whose data it handles (PIPL art. 3(1))
  OTHER: ['CN', 'CN', 'Asia/Shanghai'],
} as const satisfies Record<string, Row>

/** Every place a person can pick, region by region, in the order in which they are offered. */
export const PLACE_TABLE = {
  china: CHINA,
  'asia-pacific': ASIA_PACIFIC,
  eea: EEA,
  'united-kingdom': UNITED_KINGDOM,
  switzerland: SWITZERLAND,
  'united-states': UNITED_STATES,
  canada: CANADA,
  elsewhere: ELSEWHERE,
} as const satisfies Record<string, Record<string, Row>>
