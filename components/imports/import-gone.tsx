import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Instead of a list that was destroyed, thrown away, or is somebody else's. */
export function ImportGone({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'imports')
  const again = <ButtonLink href={`/${locale}/desk/enter/import`}>{t('list.again')}</ButtonLink>
  return (
    <>
      <PageHeader title={t('list.gone')} />
      <EmptyState title={t('list.gone')} action={again}>
        <p>{t('list.goneText')}</p>
      </EmptyState>
    </>
  )
}
