import { FilesField } from '#components/forms/files-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { ColumnTable } from '#components/imports/column-table.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import { IMPORT_ROWS_MAX, type ImportColumn } from '#lib/domain/imports/columns.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** The words that each column knows, beside their codes. */
export type ColumnWords = Partial<Record<ImportColumn, (readonly [word: string, code: string])[]>>
type ImportFormProps = { locale: Locale; shown: ShownForm; words: ColumnWords }

/** Takes a list as a file, and says how one looks. */
export function ImportForm({ locale, shown, words }: ImportFormProps) {
  const t = translatorFor(locale, 'imports')
  const path = `/${locale}/desk/enter/import`
  return (
    <>
      <BackLink href={`/${locale}/desk/enter`} label={t('back')} />
      <Stack space="wide">
        <div className="max-w-column">
          <PostForm
            action={`${path}/check`}
            locale={locale}
            problems={shown?.problems}
            summary={shown?.summary}
            words={messagesOf(locale).site.form}
            submitLabel={t('submit')}
            multipart
          >
            <PageHeader title={t('title')} lead={t('lead')} />
            <FilesField
              label={t('file')}
              hint={t('hint', { max: IMPORT_ROWS_MAX })}
              accept=".csv,.tsv,.txt,text/csv"
            />
          </PostForm>
        </div>
        <Section title={t('template')}>
          <p className="max-w-column text-soft">{t('templateText')}</p>
          <ul className="mt-2 mb-6 space-y-1">
            <li>
              <a href={`${path}/table/template.csv`}>{t('asCsv')}</a>
            </li>
            <li>
              <a href={`${path}/table/template.xlsx`}>{t('asExcel')}</a>
            </li>
          </ul>
          <ColumnTable locale={locale} words={words} />
        </Section>
      </Stack>
    </>
  )
}
