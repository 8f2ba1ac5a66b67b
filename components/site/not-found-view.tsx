import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What an address says that leads nowhere. */
export function NotFoundView({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'site')
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.lead')} />
      <ButtonRow>
        <ButtonLink href={`/${locale}`}>{t('notFound.toStart')}</ButtonLink>
        <ButtonLink href={`/${locale}/my-request`} variant="secondary">
          {t('notFound.toMyRequest')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
