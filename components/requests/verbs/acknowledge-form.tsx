import { RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { OWN_RECEIPT_WAYS } from '#lib/domain/messages/ways.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** How and when staff confirmed receipt themselves, where the law wants it by a date. */
export function AcknowledgeForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  const words = translatorFor(locale, 'case-time')
  const typed = again?.values ?? {}
  const day = dayText(file.acknowledgeDueOn ?? file.receivedOn, locale)
  return (
    <VerbForm
      {...{ locale, file, again }}
      action={`/${locale}/desk/requests/${file.reference}/acknowledge/send`}
      verb="acknowledge"
      submitLabel={t('acknowledge.submit')}
    >
      <PageHeader
        caption={t('caption', { reference: file.reference })}
        title={t('acknowledge.title')}
        lead={words('acknowledge.lead', { day })}
      />
      <RadioGroup
        name="by"
        legend={words('acknowledge.way')}
        options={OWN_RECEIPT_WAYS.map((value) => ({ value, label: words(`acknowledge.ways.${value}`) }))}
        value={typedText(typed, 'by')}
      />
      <TextField
        name="on"
        type="date"
        label={words('acknowledge.on')}
        hint={words('acknowledge.onHint')}
        value={typedText(typed, 'on')}
        width="short"
      />
    </VerbForm>
  )
}
