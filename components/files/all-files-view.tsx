import { ListedFiles } from '#components/files/listed-files.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { FileList } from '#lib/domain/files/shown-file.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AllFilesProps = {
  locale: Locale
  zone: string
  reference: string
  list: FileList
  /** It is the page that begins with the newest. */
  isNewest: boolean
}

/** All files of a case, newest first, by the page. */
export function AllFilesView({ locale, zone, reference, list, isNewest }: AllFilesProps) {
  const t = translatorFor(locale, 'files')
  const casefile = translatorFor(locale, 'casefile')
  const path = `/${locale}/desk/requests/${reference}`
  const { files, older } = list
  return (
    <div className="max-w-column space-y-5">
      <BackLink href={path} label={casefile('notices.back')} />
      <PageHeader caption={casefile('caption', { reference })} title={t('all.title')} lead={t('all.lead')} />
      <Card>
        {files.length === 0 ? <p className="text-soft">{t('all.none')}</p> : null}
        {files.length > 0 ? <ListedFiles {...{ locale, zone, reference, files }} /> : null}
      </Card>
      <Pagination
        label={t('all.pages')}
        previous={isNewest ? undefined : { href: `${path}/files`, label: t('all.newest') }}
        next={older ? { href: `${path}/files?before=${older}`, label: t('all.older') } : undefined}
      />
    </div>
  )
}
