import { RadioGroup } from '#components/forms/choice-group.tsx'
import { TextField } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { OTHER_CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** When and how the same request had already come in; earlier only. */
export function CorrectReceiptForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  const nouns = translatorFor(locale, 'nouns')
  const typed = again?.values ?? {}
  const action = `/${locale}/desk/requests/${file.reference}/correct-receipt/send`
  const channels = OTHER_CHANNELS.map((value) => ({ value, label: nouns(`channels.${value}`) }))
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="correct-receipt"
      submitLabel={t('correct-receipt.submit')}
    >
      <PageHeader
        caption={t('caption', { reference: file.reference })}
        title={t('correct-receipt.title')}
        lead={t('correct-receipt.lead')}
      />
      <p>{t('correct-receipt.earlier')}</p>
      <TextField
        name="on"
        type="date"
        label={t('correct-receipt.on')}
        value={typedText(typed, 'on')}
        width="short"
      />
      <TextField
        name="time"
        type="time"
        label={t('correct-receipt.time')}
        hint={t('correct-receipt.timeHint')}
        optionalWord={messagesOf(locale).site.optional}
        value={typedText(typed, 'time')}
        width="short"
      />
      <RadioGroup
        name="channel"
        legend={t('correct-receipt.channel')}
        options={channels}
        value={typedText(typed, 'channel')}
      />
      <BodyField
        locale={locale}
        again={again}
        label={t('correct-receipt.body')}
        hint={t('correct-receipt.hint')}
        rows={4}
      />
    </VerbForm>
  )
}
