import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A second person decides that the right can be granted on less, and says why. */
export function OverrideIdentityForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'identity')
  const casefile = translatorFor(locale, 'casefile')
  return (
    <VerbForm
      {...{ locale, file, again }}
      action={`/${locale}/desk/requests/${file.reference}/override-identity/send`}
      verb="override-identity"
      submitLabel={t('override.submit')}
    >
      <PageHeader
        caption={casefile('caption', { reference: file.reference })}
        title={casefile('override-identity.title')}
      />
      <p>{t(`levels.${file.identity.level}`)}</p>
      <p>{t('override.intro')}</p>
      <BodyField {...{ locale, again }} label={t('override.reason')} hint={t('override.hint')} rows={5} />
    </VerbForm>
  )
}
