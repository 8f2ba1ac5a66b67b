import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { Badge } from '#components/ui/badge.tsx'
import { dayOf } from '#lib/domain/clock/day.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type DateMove, hasMoved, isEarlier, type MovedCase } from '#lib/domain/requests/moved-case.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type MovedCasesProps = {
  locale: Locale
  path: string
  /** The table's name in the address. */
  name: string
  caption: string
  cases: readonly MovedCase[]
  /** Which of them are shown, in the order asked for. */
  part: readonly [number, number]
}

/** Open cases with the date they have and the date they would get; what comes sooner stands out. */
export function MovedCases({ cases, ...props }: MovedCasesProps) {
  return (
    <SortedTable
      {...props}
      columns={columnsIn(props.locale)}
      rows={cases}
      rowKey={({ reference }) => reference}
    />
  )
}

function columnsIn(locale: Locale): SortedColumn<MovedCase>[] {
  const t = translatorFor(locale, 'moved')
  const nouns = translatorFor(locale, 'nouns')
  return [
    {
      key: 'reference',
      label: t('columns.reference'),
      names: true,
      by: ({ reference }) => reference,
      cell: ({ reference }) => (
        <a href={`/${locale}/desk/requests/${reference}`} className="font-mono whitespace-nowrap">
          {reference}
        </a>
      ),
    },
    { key: 'kind', label: t('columns.kind'), by: ({ kind }) => nouns(`kinds.${kind}`) },
    { key: 'law', label: t('columns.law'), by: ({ law }) => lawName(law, locale) },
    { key: 'from', label: t('columns.from'), by: ({ from }) => from, cell: (moved) => dueNow(locale, moved) },
    { key: 'to', label: t('columns.to'), by: ({ to }) => to, cell: (moved) => dueAfter(locale, moved) },
  ]
}

function dueNow(locale: Locale, { from, wasProvisional }: MovedCase) {
  const t = translatorFor(locale, 'moved')
  return (
    <>
      {date(locale, from)}
      {wasProvisional ? <span className="block text-small text-soft">{t('provisional')}</span> : null}
    </>
  )
}

function dueAfter(locale: Locale, moved: MovedCase) {
  const t = translatorFor(locale, 'moved')
  const { wasProvisional, provisional, acknowledge, safe, target } = moved
  return (
    <span className="flex flex-col items-end gap-1 @2xl:items-start">
      {date(locale, moved.to)}
      {shift(locale, moved)}
      {wasProvisional && !provisional ? (
        <span className="text-small text-soft">{t('becomesFinal')}</span>
      ) : null}
      {provisional ? <span className="text-small text-warning">{t('provisional')}</span> : null}
      {acknowledge ? (
        <span className="text-small">{t('acknowledge', named(locale, acknowledge))}</span>
      ) : null}
      {target ? <span className="text-small">{t('target', named(locale, target))}</span> : null}
      {safe && !isSame(safe, moved) ? (
        <span className="text-small">{t('safe', named(locale, safe))}</span>
      ) : null}
    </span>
  )
}

function shift(locale: Locale, moved: MovedCase) {
  const t = translatorFor(locale, 'moved')
  const { from, to } = moved
  if (from === to) return hasMoved(moved) ? null : <Badge>{t('same')}</Badge>
  if (!from || !to) return null
  const days = Math.abs(dayOf(to) - dayOf(from))
  return isEarlier(moved) ? (
    <Badge tone="danger">{t('earlier', { days })}</Badge>
  ) : (
    <Badge tone="info">{t('later', { days })}</Badge>
  )
}

function isSame(one: DateMove, other: DateMove): boolean {
  return one.from === other.from && one.to === other.to
}

function named(locale: Locale, { from, to }: DateMove) {
  const none = translatorFor(locale, 'moved')('noDate')
  return { from: from ? dayText(from, locale) : none, to: to ? dayText(to, locale) : none }
}

function date(locale: Locale, on: string | null) {
  return on ? <time dateTime={on}>{dayText(on, locale)}</time> : translatorFor(locale, 'moved')('noDate')
}
