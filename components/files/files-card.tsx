import { ListedFiles } from '#components/files/listed-files.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type FilesCardProps = { locale: Locale; zone: string; file: CaseFile }

/** Beside a case: its newest files of every kind, and the way to all of them. */
export function FilesCard({ locale, zone, file }: FilesCardProps) {
  const t = translatorFor(locale, 'files')
  const { reference } = file
  const { files, older } = file.files
  return (
    <Card id="files" title={t('list')}>
      {files.length === 0 ? <p className="text-soft">{t('all.none')}</p> : null}
      {files.length > 0 ? <ListedFiles {...{ locale, zone, reference, files }} /> : null}
      {older ? (
        <p>
          <a href={`/${locale}/desk/requests/${reference}/files`}>{t('all.title')}</a>
        </p>
      ) : null}
    </Card>
  )
}
