import { RadioGroup } from '#components/forms/choice-group.tsx'
import { Select } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { DOCUMENT_TYPES } from '#lib/domain/verification/identity-events.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Says that the person has shown who they are, and by what, while that is still open. */
export function AcceptIdentityForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'identity')
  const action = `/${locale}/desk/requests/${file.reference}/accept-identity`
  const { offered } = file.identity
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="accept-identity"
      submitLabel={t('accept.submit')}
      submitVariant="secondary"
    >
      <p>{t('accept.intro')}</p>
      <div className="group/proof space-y-4">
        <RadioGroup
          name="proof"
          legend={t('accept.proof')}
          options={offered.map((value) => ({ value, label: t(`proofs.${value}`) }))}
          value={typedText(again?.values ?? {}, 'proof') ?? (offered.length === 1 ? offered[0] : undefined)}
        />
        {offered.includes('document') ? (
          <div className="hidden group-has-[input[value=document]:checked]/proof:block">
            <Select
              name="documentType"
              label={t('accept.documentType')}
              hint={t('accept.documentTypeHint')}
              emptyLabel={t('accept.choose')}
              options={DOCUMENT_TYPES.map((value) => ({ value, label: t(`documentTypes.${value}`) }))}
              value={typedText(again?.values ?? {}, 'documentType')}
            />
          </div>
        ) : null}
      </div>
    </VerbForm>
  )
}
