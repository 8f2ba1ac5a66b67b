import type { RowState, ShownImportRow } from '#components/imports/import-list.tsx'
import { SortedTable } from '#components/sorting/sorted-table.tsx'
import type { SortedColumn } from '#components/sorting/sorting.ts'
import { Badge } from '#components/ui/badge.tsx'
import type { Tone } from '#components/ui/tone.ts'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { LIST_ORDERS, LIST_TABLE } from '#lib/domain/imports/list-order.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { rowProblemText } from '#lib/i18n/import-problem.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RowsProps = {
  locale: Locale
  path: string
  rows: readonly ShownImportRow[]
  tones: Record<RowState, Tone>
}

/** Each row of a page of a list, which was put in order as a whole: what is to mend, what it would be due by, or the request it is now. */
export function ImportRows({ locale, path, rows, tones }: RowsProps) {
  const t = translatorFor(locale, 'imports')
  const columns: SortedColumn<ShownImportRow>[] = [
    { key: 'row', label: t('list.row'), align: 'end', by: LIST_ORDERS.row },
    {
      ...{ key: 'name', label: t('list.name'), names: true },
      by: LIST_ORDERS.name,
      cell: ({ name }) => name || '–',
    },
    {
      key: 'stands',
      label: t('list.stands'),
      by: LIST_ORDERS.stands,
      cell: ({ stands }) => <Badge tone={tones[stands]}>{t(`list.states.${stands}`)}</Badge>,
    },
    { key: 'found', label: t('list.found'), cell: (row) => <Found locale={locale} {...row} /> },
  ]
  return (
    <SortedTable
      {...{ locale, path }}
      name={LIST_TABLE}
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ row }) => String(row)}
    />
  )
}

function Found({ locale, ...row }: ShownImportRow & { locale: Locale }) {
  const t = translatorFor(locale, 'imports')
  const { stands, problems, reference, dueOn } = row
  if (stands === 'broken')
    return problems.map((problem) => (
      <span key={`${problem.field} ${problem.code}`} className="block">
        {rowProblemText(problem, locale)}
      </span>
    ))
  if (stands === 'entered')
    return reference ? (
      <a href={`/${locale}/desk/requests/${reference}`} className="font-mono whitespace-nowrap">
        {reference}
      </a>
    ) : (
      t('list.hidden')
    )
  const id = LAW_IDS.find((each) => each === row.law)
  const law = id ? translatorFor(locale, 'nouns')(`laws.${id}`) : '–'
  if (!dueOn) return t('list.noDue', { law })
  const day = dayText(dueOn, locale)
  if (!row.isLate) return t('list.due', { law, day })
  return <span className="font-semibold text-danger">{t('list.late', { law, day })}</span>
}
