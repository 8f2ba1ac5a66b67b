import { TextField } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Another address for a request that staff entered, before anybody confirmed one. */
export function CorrectAddressForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  return (
    <VerbForm
      {...{ locale, file, again }}
      verb="correct-address"
      action={`/${locale}/desk/requests/${file.reference}/correct-address/send`}
      submitLabel={t('correct-address.submit')}
    >
      <PageHeader
        caption={t('caption', { reference: file.reference })}
        title={t('correct-address.title')}
        lead={t('correct-address.lead')}
      />
      <TextField
        name="email"
        type="email"
        label={t('correct-address.email')}
        value={typedText(again?.values ?? {}, 'email') ?? file.contact?.email ?? ''}
        width="half"
        autoComplete="off"
        spellCheck={false}
      />
    </VerbForm>
  )
}
