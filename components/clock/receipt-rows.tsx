import type { Operator } from '#components/site/operator.ts'
import type { SummaryRow } from '#components/ui/summary-list.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ReceiptSheet } from '#lib/domain/requests/receipt-sheet.ts'
import { clockSpeaker } from '#lib/i18n/clock-speaker.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { lawFullName } from '#lib/i18n/law-name.ts'
import { policyText } from '#lib/i18n/policy-text.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What a receipt says before its sum: who counted, what, under which law and by which holidays, and the result. */
export function receiptRows(locale: Locale, sheet: ReceiptSheet, operator: Operator): SummaryRow[] {
  const t = translatorFor(locale, 'receipt')
  const { words } = clockSpeaker(locale)
  const day = (on: string | null) => (on ? <time dateTime={on}>{dayText(on, locale)}</time> : null)
  const rows = {
    operator: `${operator.name}\n${operator.legalName}\n${operator.email}`,
    request: translatorFor(locale, 'nouns')(`kinds.${sheet.kind}`),
    received: day(sheet.receivedOn),
    policy: sheet.policy && policyText(sheet.policy, locale),
    law: lawText(locale, sheet),
    rule: sheet.ground
      ? t('rule', {
          source: textIn(sheet.ground.source, locale),
          certainty: words(`certainty.${sheet.ground.certainty}`),
        })
      : null,
    holidays: sheet.calendar ? <Holidays locale={locale} calendar={sheet.calendar} /> : null,
    acknowledge: day(sheet.acknowledgeDueOn),
    due: <Due locale={locale} sheet={sheet} />,
    closed: day(sheet.closedOn),
  }
  return (Object.keys(rows) as (keyof typeof rows)[]).flatMap((key) =>
    rows[key] ? [{ key, term: t(`terms.${key}`), description: rows[key] }] : [],
  )
}

function lawText(locale: Locale, { law, lawVersion, lawMode }: ReceiptSheet): string {
  const t = translatorFor(locale, 'receipt')
  const { words } = clockSpeaker(locale)
  const version = t('version', { law: lawFullName(law, locale), day: dayText(lawVersion, locale) })
  return lawMode ? `${version}\n${words(`modes.${lawMode}`)}` : version
}

function Due({ locale, sheet }: { locale: Locale; sheet: ReceiptSheet }) {
  const t = translatorFor(locale, 'receipt')
  const { dueOn, provisional, pausedSince } = sheet
  return (
    <>
      <strong>{dueOn ? <time dateTime={dueOn}>{dayText(dueOn, locale)}</time> : t('noDate')}</strong>
      {provisional ? <span className="block">{t('provisional')}</span> : null}
      {pausedSince ? (
        <span className="block">{t('paused', { day: dayText(pausedSince, locale) })}</span>
      ) : null}
    </>
  )
}

type HolidaysProps = { locale: Locale; calendar: NonNullable<ReceiptSheet['calendar']> }

function Holidays({ locale, calendar }: HolidaysProps) {
  const t = translatorFor(locale, 'receipt')
  return (
    <>
      {textIn(calendar.name, locale)}
      {calendar.years.map(({ year, source, publishedOn, isComplete }) => (
        <span key={year} className="block text-small">
          {t('year', { year: String(year), source })}
          {publishedOn ? ` ${t('published', { day: dayText(publishedOn, locale) })}` : null}
          {isComplete ? null : ` ${t('incomplete')}`}
        </span>
      ))}
    </>
  )
}
