import { CALENDAR_IDS, type CalendarId } from '#lib/domain/clock/calendar.ts'
import { RIGHTS, type Right } from '#lib/domain/clock/law.ts'

/** A right as the worked cases write it, with the circumstance that some names carry. */
export type NamedRight = { right: Right; circumstance?: 'small-agent' | 'processor-involved' }

const OTHER_NAMES: Record<string, Right> = {
  'account-cancellation': 'cancellation',
  'cancel-account': 'cancellation',
  know: 'access',
  copy: 'access',
  disclosure: 'access',
  'third-party-list': 'access',
  'access-copy': 'access',
  'access-full': 'access',
  rectification: 'correction',
  correct: 'correction',
  supplement: 'correction',
  erasure: 'deletion',
  delete: 'deletion',
  restrict: 'restriction',
  suspension: 'restriction',
  'limit-sensitive': 'restriction',
  limit: 'restriction',
  'limit-use': 'restriction',
  'restrict-processing': 'restriction',
  'cease-use': 'restriction',
  cessation: 'restriction',
  object: 'objection',
  'marketing-objection': 'objection',
  'withdraw-consent': 'withdrawal',
  'revoke-consent': 'withdrawal',
  'opt-out-sale-share': 'opt-out',
  'optout-sale-share': 'opt-out',
  'opt-out-ads': 'opt-out',
  'optout-ads': 'opt-out',
  'optout-profiling': 'opt-out',
  'opt-out-profiling': 'opt-out',
  'opt-out-targeted-ads': 'opt-out',
  'explain-rules': 'explanation',
  'adm-explain': 'automated-decision',
  'adm-review': 'automated-decision',
  'adm-refuse': 'automated-decision',
  'complaint-telecom': 'telecom-complaint',
  grievance: 'complaint',
  'appeal-refusal': 'appeal',
}

const CIRCUMSTANCES = [
  ['-small-agent', 'small-agent'],
  ['-with-processor', 'processor-involved'],
] as const

/** The right that a word means, in this product's spelling or the worked cases'; undefined for a word that is none. */
export function rightNamed(word: string): NamedRight | undefined {
  const name = word.trim().toLowerCase().replaceAll('_', '-')
  const found = CIRCUMSTANCES.find(([ending]) => name.endsWith(ending))
  const base = found ? name.slice(0, -found[0].length) : name
  const right =
    RIGHTS.find((known) => known === base) ??
    (Object.hasOwn(OTHER_NAMES, base) ? OTHER_NAMES[base] : undefined)
  return right && { right, circumstance: found?.[1] }
}

// what the worked cases write where a law has its own calendar or needs none
const LAWS_OWN = [/^$/, /^none$/, /^calendar days/, /Mon-Fri less US federal holidays/, /^C\.R\.S\./]

/** The calendar that a cell names: its id comes first, `law` means the law's own; undefined for words that are neither. */
export function calendarNamed(words: string): CalendarId | 'law' | undefined {
  const id = /^[A-Z]{2}(?:-[A-Z]+)?/.exec(words)?.[0]
  return (
    CALENDAR_IDS.find((known) => known === id) ??
    (LAWS_OWN.some((own) => own.test(words)) ? 'law' : undefined)
  )
}
