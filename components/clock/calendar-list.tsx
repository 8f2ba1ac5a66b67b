import { calendarName } from '#components/clock/calendar-name.ts'
import { ToMoveNotice } from '#components/clock/to-move-notice.tsx'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import { isSorted, type SortedColumn } from '#components/sorting/sorting.ts'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { HeldYear } from '#lib/domain/holidays/held-years.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type Summary = {
  id: CalendarId
  years: HeldYear[] | null
  open: number
  provisional: number
  toMove: number
}
type CalendarListProps = {
  locale: Locale
  path: string
  used: readonly Summary[]
  others: readonly Summary[]
  mayManage: boolean
}

/** Every calendar with the years it holds, those that matter today first. */
export function CalendarList({ locale, path, used, others, mayManage }: CalendarListProps) {
  const t = translatorFor(locale, 'calendars')
  const toLoad = `/${locale}/desk/calendars/load`
  const inOrder = others.toSorted((one, other) =>
    calendarName(one.id, locale).localeCompare(calendarName(other.id, locale), locale),
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        aside={mayManage ? <ButtonLink href={toLoad}>{t('load')}</ButtonLink> : null}
      />
      <Stack space="wide">
        {[...used, ...others].map(({ id, toMove }) =>
          toMove > 0 ? <ToMoveNotice key={id} {...{ locale, id, toMove }} /> : null,
        )}
        <SortedTable
          {...{ locale, path }}
          name="used"
          caption={t('used')}
          columns={columnsIn(locale)}
          rows={used}
          rowKey={({ id }) => id}
        />
        <Details summary={t('others')} open={isSorted({ path }, 'others')}>
          <SortedTable
            {...{ locale, path }}
            name="others"
            caption={t('others')}
            captionHidden
            columns={columnsIn(locale).slice(0, 3)}
            rows={inOrder}
            rowKey={({ id }) => id}
          />
        </Details>
      </Stack>
    </>
  )
}

function columnsIn(locale: Locale): SortedColumn<Summary>[] {
  const t = translatorFor(locale, 'calendars')
  return [
    {
      key: 'calendar',
      label: t('columns.calendar'),
      names: true,
      by: ({ id }) => calendarName(id, locale),
      cell: ({ id }) => <a href={`/${locale}/desk/calendars/${id}`}>{calendarName(id, locale)}</a>,
    },
    {
      key: 'held',
      label: t('columns.held'),
      by: ({ years }) => yearsOf(years, true).at(-1) ?? null,
      cell: ({ years }) => held(locale, years),
    },
    {
      key: 'lacking',
      label: t('columns.lacking'),
      by: ({ years }) => yearsOf(years, false).at(0) ?? null,
      cell: ({ years }) => lacking(locale, years),
    },
    { key: 'open', label: t('columns.open'), align: 'end', by: ({ open }) => open },
    {
      key: 'provisional',
      label: t('columns.provisional'),
      align: 'end',
      by: ({ provisional }) => provisional,
      cell: ({ provisional: n }) => (n > 0 ? <Badge tone="warning">{n}</Badge> : n),
    },
  ]
}

function held(locale: Locale, years: HeldYear[] | null) {
  const t = translatorFor(locale, 'calendars')
  return years ? yearsOf(years, true).join(', ') || t('none') : t('weekendsOnly')
}

function lacking(locale: Locale, years: HeldYear[] | null) {
  return yearsOf(years, false).join(', ') || translatorFor(locale, 'calendars')('none')
}

/** The years that are complete, or those that are not, the first one first. */
function yearsOf(years: HeldYear[] | null, complete: boolean): number[] {
  const chosen = (years ?? []).filter(({ state }) => (state === 'complete') === complete)
  return chosen.map(({ year }) => year).reverse()
}
