import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { Badge } from '#components/ui/badge.tsx'
import type { HeldDays } from '#lib/domain/holidays/held-years.ts'
import type { DayKind } from '#lib/domain/holidays/listed-days.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { clockSpeaker } from '#lib/i18n/clock-speaker.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type CalendarDaysProps = {
  locale: Locale
  path: string
  year: number
  caption: string
  days: readonly HeldDays[]
}

/** The days of a year: breaks, and weekend days that are worked. */
export function CalendarDays({ locale, path, year, caption, days }: CalendarDaysProps) {
  const t = translatorFor(locale, 'calendars')
  const columns: SortedColumn<HeldDays>[] = [
    {
      key: 'days',
      label: t('day.days'),
      names: true,
      by: ({ from }) => from,
      cell: ({ from, to }) => clockSpeaker(locale).range(from, to),
    },
    { key: 'name', label: t('day.name'), by: (day) => dayName(locale, day) },
    {
      key: 'kind',
      label: t('day.kind'),
      by: ({ kind }) => t(`day.${kind}`),
      cell: ({ kind }) => dayKind(locale, kind),
    },
  ]
  return (
    <SortedTable
      {...{ locale, path }}
      name={`days-${year}`}
      caption={caption}
      captionHidden
      columns={columns}
      rows={days}
      rowKey={({ from, kind, name }) => `${from} ${kind} ${name?.en}`}
    />
  )
}

/** What a day is called; a make-up working day has no name of its own. */
export function dayName(locale: Locale, { kind, name }: Pick<HeldDays, 'kind' | 'name'>): string {
  if (name) return textIn(name, locale)
  return kind === 'work' ? translatorFor(locale, 'calendars')('day.workName') : ''
}

/** Off or worked, with its icon. */
export function dayKind(locale: Locale, kind: DayKind) {
  const t = translatorFor(locale, 'calendars')
  return <Badge tone={kind === 'work' ? 'info' : 'neutral'}>{t(`day.${kind}`)}</Badge>
}
