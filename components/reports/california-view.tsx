import { Select } from '#components/forms/field.tsx'
import { figureText } from '#components/reports/figure-text.ts'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaliforniaLine } from '#lib/domain/reports/california.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type CaliforniaViewProps = {
  locale: Locale
  path: string
  year: number
  thisYear: number
  everybody: boolean
  lines: readonly CaliforniaLine[]
}

const YEARS = 5

/** The yearly table of 11 CCR §7102, as it is published. */
export function CaliforniaView({ locale, path, year, thisYear, everybody, lines }: CaliforniaViewProps) {
  const t = translatorFor(locale, 'reports')
  const years = Array.from({ length: YEARS }, (_, n) => String(thisYear - n))
  return (
    <>
      <BackLink href={`/${locale}/desk/reports`} label={t('california.back')} />
      <PageHeader title={t('california.title', { year: String(year) })} lead={t('california.lead')} />
      <FilterBar
        label={t('filter.label')}
        action={`/${locale}/desk/reports/california`}
        submitLabel={t('filter.submit')}
      >
        <Select
          name="year"
          label={t('california.year')}
          value={String(year)}
          options={years.map((value) => ({ value, label: value }))}
        />
        <Select
          name="whom"
          label={t('california.whom')}
          value={everybody ? 'everybody' : ''}
          emptyLabel={t('california.californians')}
          options={[{ value: 'everybody', label: t('california.everybody') }]}
        />
      </FilterBar>
      <Stack>
        {everybody ? <p>{t('california.everybodySaid')}</p> : null}
        <SortedTable
          {...{ locale, path }}
          name="rights"
          caption={t('california.caption')}
          columns={columnsIn(locale)}
          rows={lines}
          rowKey={({ right }) => right}
        />
        <p className="max-w-column text-small text-soft">{t('california.limit')}</p>
      </Stack>
    </>
  )
}

function columnsIn(locale: Locale): SortedColumn<CaliforniaLine>[] {
  const t = translatorFor(locale, 'reports')
  const number = (key: keyof Omit<CaliforniaLine, 'right'>, label: string): SortedColumn<CaliforniaLine> => ({
    key,
    label,
    align: 'end',
    by: (line) => line[key],
    cell: (line) => figureText(line[key], locale),
  })
  return [
    {
      key: 'right',
      label: t('california.right'),
      names: true,
      by: ({ right }) => t(`california.rights.${right}`),
    },
    number('received', t('columns.received')),
    number('complied', t('california.complied')),
    number('compliedInPart', t('california.compliedInPart')),
    number('deniedUnproven', t('california.deniedUnproven')),
    number('deniedOnGround', t('california.deniedOnGround')),
    number('nothingHeld', t('california.nothingHeld')),
    number('median', t('columns.median')),
    number('mean', t('california.mean')),
  ]
}
