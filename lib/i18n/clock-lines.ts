import type { RestReason, RestStretch } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import type { Sourced, Unit } from '#lib/domain/clock/law.ts'
import type { Trace, TraceLine } from '#lib/domain/clock/receipt.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const DAY = { weekday: 'short', day: 'numeric', month: 'long' } as const

/** The receipt of a clock as sentences in the reader's language, one a line, dates written out. */
export function clockLines(trace: Trace, locale: Locale): string[] {
  const say = SPEAKERS[locale]
  // each sentence takes exactly its own line, which the table's type checks but an indexed call cannot show
  return trace.map((line) => (SENTENCES[line.code] as (line: TraceLine, say: Speaker) => string)(line, say))
}

type Speaker = ReturnType<typeof speakerOf>
type Sentences = {
  [Code in TraceLine['code']]: (line: Extract<TraceLine, { code: Code }>, say: Speaker) => string
}

const SPEAKERS: Record<Locale, Speaker> = { en: speakerOf('en'), 'zh-CN': speakerOf('zh-CN') }

const SENTENCES: Sentences = {
  received: (line, say) => {
    const other = line.dates.find((date) => date.on !== line.on)
    const received = Date.parse(line.instant)
    const values = { moment: momentIn(line.zone, say.locale).format(received), on: say.day(line.on) }
    if (!other) return say.words('lines.received', values)
    const otherZone = zoneName(other.zone, { locale: say.locale, at: received })
    return say.words('lines.received-two-dates', { ...values, other: say.day(other.on), otherZone })
  },
  law: ({ lawId, version, right, calendar }, say) =>
    say.words('lines.law', {
      law: say.words(`laws.${lawId}`),
      version,
      right: say.words(`rights.${right}`),
      calendar: CALENDARS[calendar].name[say.locale],
    }),
  'not-in-force': ({ from }, say) => say.words('lines.not-in-force', { from: say.day(from) }),
  rule: ({ step, n, unit, ...rule }, say) => {
    const length = say.length(n, unit)
    if (step === 'extend') return say.words('lines.rule-extend', { length, ...say.ground(rule) })
    return say.words('lines.rule', { step: say.words(`steps.${step}`), length, ...say.ground(rule) })
  },
  'rule-announced': (line, say) => say.words('lines.rule-announced', say.ground(line)),
  circumstance: ({ circumstance }, say) => say.words(`lines.circumstance.${circumstance}`),
  'without-delay': (line, say) => say.words('lines.without-delay', say.ground(line)),
  start: ({ on, why }, say) => say.words(`lines.start.${why}`, { on: say.day(on) }),
  'first-day': ({ on }, say) => say.words('lines.first-day', { on: say.day(on) }),
  counted: ({ from, to, first, last, makeUp }, say) => {
    const values = { range: say.range(from, to), many: String(first !== last), first, last }
    return say.words(makeUp ? 'lines.counted-make-up' : 'lines.counted', values)
  },
  skipped: ({ from, to, reason }, say) =>
    say.words('lines.skipped', { range: say.range(from, to), reason: say.reason(reason) }),
  added: ({ from, n, unit, on }, say) =>
    say.words('lines.added', { from: say.day(from), length: say.length(n, unit), on: say.day(on) }),
  clipped: ({ wanted, on }, say) => say.words('lines.clipped', { wanted, on: say.day(on) }),
  pause: ({ cause, bounds, from, to, days, ...rule }, say) =>
    say.words('lines.pause', {
      cause: say.words(`causes.${cause}`),
      range: say.range(from, to),
      length: say.length(days, 'calendar-days'),
      bounds: say.words(`bounds.${bounds}`),
      ...say.ground(rule),
    }),
  'pause-added': ({ days, from, on }, say) => {
    const length = say.length(days, 'calendar-days')
    return say.words('lines.pause-added', { length, from: say.day(from), on: say.day(on) })
  },
  'pause-running': ({ cause, since }, say) =>
    say.words('lines.pause-running', { cause: say.words(`causes.${cause}`), since: say.day(since) }),
  'pause-ignored': ({ cause, from, why }, say) =>
    say.words(`lines.pause-ignored.${why}`, { cause: say.words(`causes.${cause}`), from: say.day(from) }),
  rolled: ({ from, to, skipped }, say) =>
    say.words('lines.rolled', { from: say.day(from), to: say.day(to), reasons: say.stretches(skipped) }),
  'make-up-day': ({ on }, say) => say.words('lines.make-up-day', { on: say.day(on) }),
  'not-rolled': ({ on, reason }, say) =>
    say.words('lines.not-rolled', { on: say.day(on), reason: say.reason(reason) }),
  'extension-made': ({ noticeOn, noticeBy, reason }, say) =>
    say.words('lines.extension-made', {
      noticeOn: say.day(noticeOn),
      noticeBy: say.day(noticeBy),
      reason: reason ?? 'none',
      reasonText: reason ? say.words(`extension-reasons.${reason}`) : '',
    }),
  'extension-possible': ({ noticeBy }, say) =>
    say.words('lines.extension-possible', { noticeBy: say.day(noticeBy) }),
  'extension-ignored': ({ noticeOn, why }, say) =>
    say.words(`lines.extension-ignored.${why}`, { noticeOn: say.day(noticeOn) }),
  provisional: ({ calendar, year }, say) =>
    say.words('lines.provisional', { year: String(year), calendar: CALENDARS[calendar].name[say.locale] }),
  target: ({ on, days }, say) => say.words('lines.target', { on: say.day(on), days }),
  safe: ({ on, readings }, say) => {
    const words = readings.map((reading) => say.words(`readings.${reading}`))
    return say.words('lines.safe', { on: say.day(on), readings: words.join(say.words('reasons.separator')) })
  },
  result: ({ step, on }, say) => say.words(`lines.result.${step}`, { on: say.day(on) }),
}

// the few phrases that sentences share, bound to one language; calendar days are read in UTC so that none shifts
function speakerOf(locale: Locale) {
  const words = translatorFor(locale, 'clock')
  const long = new Intl.DateTimeFormat(locale, { ...DAY, year: 'numeric', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' })
  const day = (on: string) => long.format(Date.parse(on))
  const range = (from: string, to: string) => {
    if (from === to) return day(from)
    const values = { from: day(from), to: day(to) }
    if (from.slice(0, 4) !== to.slice(0, 4)) return words('reasons.range-across-years', values)
    const [fromShort, toShort] = [short.format(Date.parse(from)), short.format(Date.parse(to))]
    return words('reasons.range', { ...values, fromShort, toShort })
  }
  const reason = (why: RestReason) =>
    why.kind === 'weekend' ? words('reasons.weekend') : words('reasons.holiday', { name: why.name[locale] })
  const stretch = (one: RestStretch) =>
    words('reasons.stretch', { range: range(one.from, one.to), reason: reason(one.reason) })
  return {
    locale,
    words,
    range,
    reason,
    day,
    length: (n: number, unit: Unit) => words(`units.${unit}`, { n }),
    ground: (rule: Sourced) => ({
      source: rule.source[locale],
      certainty: words(`certainty.${rule.certainty}`),
    }),
    stretches: (all: RestStretch[]) => all.map(stretch).join(words('reasons.separator')),
  }
}

function momentIn(timeZone: string, locale: Locale): Intl.DateTimeFormat {
  const clock = { year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'longGeneric' } as const
  return new Intl.DateTimeFormat(locale, { ...DAY, ...clock, timeZone })
}

function zoneName(timeZone: string, by: { locale: Locale; at: number }): string {
  const parts = momentIn(timeZone, by.locale).formatToParts(by.at)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}
