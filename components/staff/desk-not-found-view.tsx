import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The same page for what was never there and for what may not be seen (SR-050). */
export function DeskNotFoundView({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'desk')
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.lead')} />
      <ButtonLink href={`/${locale}/desk`}>{t('notFound.toQueue')}</ButtonLink>
    </>
  )
}
