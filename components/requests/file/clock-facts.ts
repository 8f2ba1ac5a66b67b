import { stoodStill } from '#lib/domain/clock/stood-still.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { clockGround } from '#lib/domain/requests/clock-ground.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type ClockFact = { term: string; text: string; note?: string }

/** What the clock of a case says beside its legal date: what to work towards first, then how it came about. */
export function clockFacts(locale: Locale, file: CaseFile): ClockFact[] {
  const t = translatorFor(locale, 'casefile')
  const ground = clockGround(file.clock.trace)
  return [
    ...ownDates(locale, file),
    ...moved(locale, file),
    ...acknowledgement(locale, file),
    { term: t('clock.law'), text: lawName(file.law, locale), ...stance(locale, file) },
    ...(ground ? [{ term: t('clock.rule'), text: textIn(ground.source, locale) }] : []),
    { term: t('clock.received'), text: dayText(file.receivedOn, locale) },
  ]
}

/** How the operator stood to the law when the case was filed: it may stand otherwise by now. */
function stance(locale: Locale, { lawMode }: CaseFile): { note?: string } {
  return lawMode ? { note: translatorFor(locale, 'clock')(`modes.${lawMode}`) } : {}
}

/** The dates of staff: their own aim, then the strictest reading; neither is the law's, and they are told so. */
function ownDates(locale: Locale, { dueOn, conservativeDueOn, targetOn }: CaseFile): ClockFact[] {
  const t = translatorFor(locale, 'case-time')
  const safe = conservativeDueOn
    ? [{ term: t('dates.safe'), text: dayText(conservativeDueOn, locale), note: t('dates.safeNote') }]
    : []
  if (!targetOn) return safe
  const [term, note] = dueOn
    ? [t('dates.target'), t('dates.targetNote')]
    : [t('dates.targetAlone'), t('dates.targetAloneNote')]
  return [{ term, text: dayText(targetOn, locale), note }, ...safe]
}

function moved(locale: Locale, { clock, time }: CaseFile): ClockFact[] {
  const t = translatorFor(locale, 'case-time')
  const days = stoodStill(clock.trace)
  const still = days > 0 ? [{ term: t('dates.stoodStill'), text: t('dates.days', { days }) }] : []
  if (time.extension.code !== 'extended') return still
  const { reason, ...made } = time.extension
  const values = {
    noticeOn: dayText(made.noticeOn, locale),
    firstDueOn: dayText(made.firstDueOn, locale),
    reason: reason ? translatorFor(locale, 'clock')(`extension-reasons.${reason}`) : '',
  }
  const text = t(reason ? 'dates.extendedText' : 'dates.extendedPlain', values)
  return [{ term: t('dates.extended'), text }, ...still]
}

function acknowledgement(locale: Locale, { dueOn, time }: CaseFile): ClockFact[] {
  const t = translatorFor(locale, 'case-time')
  if (!time.acknowledgement) return []
  const { doneOn, isLate, dueOn: by } = time.acknowledgement
  const state = doneOn
    ? t('dates.acknowledged', { day: dayText(doneOn, locale) })
    : t(isLate ? 'dates.lateToAcknowledge' : 'dates.notAcknowledged')
  // where it is the case's first date, that date already stands above
  if (!dueOn && !doneOn) return [{ term: t('dates.confirmation'), text: state }]
  return [{ term: t('dates.acknowledgeBy'), text: dayText(by, locale), note: state }]
}
