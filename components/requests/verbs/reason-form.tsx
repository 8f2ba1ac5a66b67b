import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What is done to a case with nothing but a reason. */
type ReasonVerb = 'reopen' | 'hold-record' | 'lift-hold' | 'settle-address'

/** A verb that asks for nothing but its reason, which is kept for staff. */
export function ReasonForm({ locale, file, again, verb }: VerbProps & { verb: ReasonVerb }) {
  const t = translatorFor(locale, 'casefile')
  return (
    <VerbForm
      {...{ locale, file, again, verb }}
      action={`/${locale}/desk/requests/${file.reference}/${verb}/send`}
      submitLabel={t(`${verb}.submit`)}
    >
      <PageHeader
        caption={t('caption', { reference: file.reference })}
        title={t(`${verb}.title`)}
        lead={t(`${verb}.lead`)}
      />
      <BodyField {...{ locale, again }} label={t(`${verb}.body`)} hint={t(`${verb}.hint`)} rows={4} />
    </VerbForm>
  )
}
