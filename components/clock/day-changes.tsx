import { dayKind, dayName } from '#components/clock/calendar-days.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import type { DayChange } from '#lib/domain/holidays/year-changes.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { clockSpeaker } from '#lib/i18n/clock-speaker.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Which days a list adds, takes away or names otherwise. */
export function DayChanges({ locale, changes }: { locale: Locale; changes: readonly DayChange[] }) {
  const t = translatorFor(locale, 'calendars')
  return (
    <Table
      caption={t('preview.changesCaption')}
      captionHidden
      columns={columnsIn(locale)}
      rows={changes}
      rowKey={({ from, kind, change }) => `${from} ${kind} ${change}`}
    />
  )
}

function columnsIn(locale: Locale): Column<DayChange>[] {
  const t = translatorFor(locale, 'calendars')
  return [
    {
      key: 'days',
      label: t('day.days'),
      names: true,
      cell: ({ from, to }) => clockSpeaker(locale).range(from, to),
    },
    { key: 'change', label: t('preview.change'), cell: (day) => changeText(locale, day) },
    { key: 'name', label: t('day.name'), cell: (day) => dayName(locale, day) },
    { key: 'kind', label: t('day.kind'), cell: ({ kind }) => dayKind(locale, kind) },
  ]
}

function changeText(locale: Locale, { change, was }: DayChange): string {
  const t = translatorFor(locale, 'calendars')
  return change === 'renamed'
    ? t('preview.renamed', { was: was ? textIn(was, locale) : '' })
    : t(`preview.${change}`)
}
