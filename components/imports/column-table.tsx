import type { ColumnWords } from '#components/imports/import-form.tsx'
import { type Column, Table } from '#components/ui/table.tsx'
import { IMPORT_COLUMNS, type ImportColumn, NEEDED_COLUMNS } from '#lib/domain/imports/columns.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/**
 * Every column of a list: how it is headed, and what goes in it. In the order of the template, and not to be sorted: a link
 * would leave the form beside it, with the list that was chosen there.
 */
export function ColumnTable({ locale, words }: { locale: Locale; words: ColumnWords }) {
  const t = translatorFor(locale, 'imports')
  const listed = new Intl.ListFormat(locale, { type: 'disjunction' })
  // nobody has to write that they ask for themselves
  const wordsOf = (column: ImportColumn) => [
    ...new Set((words[column] ?? []).filter(([, code]) => code !== 'self').map(([word]) => word)),
  ]
  const isNeeded = (column: ImportColumn) => NEEDED_COLUMNS.some((each) => each === column)
  const columns: Column<ImportColumn>[] = [
    {
      key: 'heading',
      label: t('table.heading'),
      names: true,
      cell: (column) => (
        <>
          <span className="in-[:lang(zh)]:whitespace-nowrap">{t(`columns.${column}.heading`)}</span>
          {isNeeded(column) ? (
            <span className="block text-small font-normal text-soft">{t('table.needed')}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'what',
      label: t('table.what'),
      cell: (column) => t(`columns.${column}.what`, { words: listed.format(wordsOf(column)) }),
    },
    { key: 'example', label: t('table.example'), cell: (column) => t(`columns.${column}.example`) },
  ]
  return (
    <Table
      caption={t('table.caption')}
      captionHidden
      columns={columns}
      rows={IMPORT_COLUMNS}
      rowKey={(column) => column}
    />
  )
}
