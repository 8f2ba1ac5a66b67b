import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Instead of a preview that is too old, or was made in another browser. */
export function PreviewGone({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'calendars')
  const again = <ButtonLink href={`/${locale}/desk/calendars/load`}>{t('preview.again')}</ButtonLink>
  return (
    <>
      <PageHeader title={t('preview.caption')} />
      <EmptyState title={t('preview.expiredTitle')} action={again}>
        <p>{t('preview.expiredText')}</p>
      </EmptyState>
    </>
  )
}
