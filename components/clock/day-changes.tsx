import { dayKind, dayName } from '#components/clock/calendar-days.tsx'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import type { DayChange } from '#lib/domain/holidays/year-changes.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { clockSpeaker } from '#lib/i18n/clock-speaker.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DayChangesProps = { locale: Locale; path: string; changes: readonly DayChange[] }

/** Which days a list adds, takes away or names otherwise. */
export function DayChanges({ locale, path, changes }: DayChangesProps) {
  const t = translatorFor(locale, 'calendars')
  return (
    <SortedTable
      {...{ locale, path }}
      name="days"
      caption={t('preview.changesCaption')}
      captionHidden
      columns={columnsIn(locale)}
      rows={changes}
      rowKey={({ from, kind, change }) => `${from} ${kind} ${change}`}
    />
  )
}

function columnsIn(locale: Locale): SortedColumn<DayChange>[] {
  const t = translatorFor(locale, 'calendars')
  return [
    {
      key: 'days',
      label: t('day.days'),
      names: true,
      by: ({ from }) => from,
      cell: ({ from, to }) => clockSpeaker(locale).range(from, to),
    },
    { key: 'change', label: t('preview.change'), by: (day) => changeText(locale, day) },
    { key: 'name', label: t('day.name'), by: (day) => dayName(locale, day) },
    {
      key: 'kind',
      label: t('day.kind'),
      by: ({ kind }) => t(`day.${kind}`),
      cell: ({ kind }) => dayKind(locale, kind),
    },
  ]
}

function changeText(locale: Locale, { change, was }: DayChange): string {
  const t = translatorFor(locale, 'calendars')
  return change === 'renamed'
    ? t('preview.renamed', { was: was ? textIn(was, locale) : '' })
    : t(`preview.${change}`)
}
