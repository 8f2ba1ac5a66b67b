import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Says that the person has shown who they are, while that is still open. */
export function AcceptIdentityForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/accept-identity`
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="accept-identity"
      submitLabel={t('next.acceptIdentity')}
      submitVariant="secondary"
    >
      <p>{t('next.identity')}</p>
    </VerbForm>
  )
}
