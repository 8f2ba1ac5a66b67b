import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Keeps the record of a case from being destroyed, or lets it go its way again; each with its reason. */
export function LegalHoldForm({
  locale,
  file,
  again,
  verb,
}: VerbProps & { verb: 'hold-record' | 'lift-hold' }) {
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
