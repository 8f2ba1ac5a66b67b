import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { isDayOnly } from '#lib/domain/clock/day-only.ts'
import type { Trace, TraceLine } from '#lib/domain/clock/receipt.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type ClockSpeaker, clockSpeaker, momentIn, zoneName } from '#lib/i18n/clock-speaker.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { textIn } from '#lib/i18n/text-in.ts'

/** The receipt of a clock as sentences in the reader's language, one a line, dates written out. */
export function clockLines(trace: Trace, locale: Locale): string[] {
  const say = clockSpeaker(locale)
  // each sentence takes exactly its own line, which the table's type checks but an indexed call cannot show
  return trace.map((line) => (SENTENCES[line.code] as Sentence<TraceLine>)(line, say, trace))
}

/** One line in words; some speak of what the sum said elsewhere. */
type Sentence<Line> = (line: Line, say: ClockSpeaker, trace: Trace) => string
type Sentences = { [Code in TraceLine['code']]: Sentence<Extract<TraceLine, { code: Code }>> }

const SENTENCES: Sentences = {
  received: (line, say) => {
    const zones = line.dates.map(({ zone }) => zone)
    if (isDayOnly(line.instant, zones)) return say.words('lines.received-day', { on: say.day(line.on) })
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
      version: dayText(version, say.locale),
      right: say.words(`rights.${right}`),
      calendar: textIn(CALENDARS[calendar].name, say.locale),
    }),
  'not-in-force': ({ from }, say) => say.words('lines.not-in-force', { from: say.day(from) }),
  'version-kept': ({ from }, say) => say.words('lines.version-kept', { from: say.day(from) }),
  rule: ({ step, n, unit, ...rule }, say, trace) => {
    const length = say.length(n, unit)
    if (step === 'extend') {
      const all = say.length(n + answerLength(trace), unit)
      return say.words('lines.rule-extend', { length, all, ...say.ground(rule) })
    }
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
  added: ({ from, n, unit, on }, say) => {
    const values = { from: say.day(from), length: say.length(n, unit), on: say.day(on) }
    const months = unit === 'calendar-days' ? say.months(from, on) : []
    if (months.length > 1)
      return say.words('lines.added-by-month', {
        ...values,
        sum: months.join(say.words('reasons.plus-separator')),
      })
    const sameDate = unit === 'months' && from.slice(8) === on.slice(8)
    return say.words(sameDate ? 'lines.added-same-date' : 'lines.added', values)
  },
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
  rolled: ({ from, to, skipped }, say) => {
    const [only] = skipped
    const oneDay = skipped.length === 1 && only?.from === only?.to
    const reasons = only && oneDay ? say.reason(only.reason) : say.stretches(skipped)
    return say.words('lines.rolled', { from: say.day(from), to: say.day(to), reasons })
  },
  'make-up-day': ({ on }, say) => say.words('lines.make-up-day', { on: say.day(on) }),
  'not-rolled': ({ on, reason }, say) =>
    say.words('lines.not-rolled', { on: say.day(on), reason: say.reason(reason) }),
  'extension-made': ({ noticeOn, noticeBy, reason }, say, trace) =>
    say.words('lines.extension-made', {
      length: extensionLength(trace),
      noticeOn: say.day(noticeOn),
      noticeBy: say.day(noticeBy),
      reason: reason ?? 'none',
      reasonText: reason ? say.words(`extension-reasons.${reason}`) : '',
    }),
  'extension-possible': ({ noticeBy }, say, trace) =>
    say.words('lines.extension-possible', { noticeBy: say.day(noticeBy), length: extensionLength(trace) }),
  'extension-ignored': ({ noticeOn, why }, say) =>
    say.words(`lines.extension-ignored.${why}`, { noticeOn: say.day(noticeOn) }),
  provisional: ({ calendar, year }, say) =>
    say.words('lines.provisional', {
      year: String(year),
      calendar: textIn(CALENDARS[calendar].name, say.locale),
    }),
  target: ({ on, days }, say) => say.words('lines.target', { on: say.day(on), days }),
  safe: ({ on, readings }, say) => {
    const words = readings.map((reading) => say.words(`readings.${reading}`))
    return say.words('lines.safe', { on: say.day(on), readings: words.join(say.words('reasons.separator')) })
  },
  result: ({ step, on }, say) => say.words(`lines.result.${step}`, { on: say.day(on) }),
}

/** How long the answer's own time is, to which an extension adds. */
function answerLength(trace: Trace): number {
  const rule = trace.find((line) => line.code === 'rule' && line.step === 'respond')
  return rule?.code === 'rule' ? rule.n : 0
}

/** Whether the law says how much longer, or the notice itself does. */
function extensionLength(trace: Trace): 'announced' | 'counted' {
  return trace.some(({ code }) => code === 'rule-announced') ? 'announced' : 'counted'
}
