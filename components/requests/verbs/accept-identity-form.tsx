import { RadioGroup } from '#components/forms/choice-group.tsx'
import { Select } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { DOCUMENT_TYPES } from '#lib/domain/verification/identity-events.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Says that the person has shown who they are, and by what, while that is still open. */
export function AcceptIdentityForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  const words = translatorFor(locale, 'identity')
  const action = `/${locale}/desk/requests/${file.reference}/accept-identity`
  const { offered } = file.identity
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="accept-identity"
      submitLabel={t('next.acceptIdentity')}
      submitVariant="secondary"
    >
      <p>{t('next.identity')}</p>
      <div className="group/proof space-y-4">
        <RadioGroup
          name="proof"
          legend={words('accept.proof')}
          options={offered.map((value) => ({ value, label: words(`proofs.${value}`) }))}
          value={typedText(again?.values ?? {}, 'proof') ?? (offered.length === 1 ? offered[0] : undefined)}
        />
        {offered.includes('document') ? (
          <div className="hidden group-has-[input[value=document]:checked]/proof:block">
            <Select
              name="documentType"
              label={words('accept.documentType')}
              hint={words('accept.documentTypeHint')}
              emptyLabel={words('accept.choose')}
              options={DOCUMENT_TYPES.map((value) => ({ value, label: words(`documentTypes.${value}`) }))}
              value={typedText(again?.values ?? {}, 'documentType')}
            />
          </div>
        ) : null}
      </div>
    </VerbForm>
  )
}
