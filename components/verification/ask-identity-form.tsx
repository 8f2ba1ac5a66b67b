import { CheckboxGroup, RadioGroup } from '#components/forms/choice-group.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { typedList, typedText } from '#components/requests/typed.ts'
import { askEffectText } from '#components/requests/verbs/ask-effect-text.ts'
import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { AskEffect } from '#lib/domain/requests/ask-effects.ts'
import { DESK_TEXT_MAX } from '#lib/domain/requests/desk-forms.ts'
import { DOUBTS, PROOFS } from '#lib/domain/verification/identity-events.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type AskIdentityProps = VerbProps & {
  /** What asking would do to this clock; null where it cannot be counted. */
  effect: AskEffect | null
  /** The operator takes pictures of documents. */
  takesDocuments: boolean
}

/** Asks for more proof: the doubt and why less will not do come first, then the least that would help. */
export function AskIdentityForm({ locale, file, again, effect, takesDocuments }: AskIdentityProps) {
  const t = translatorFor(locale, 'identity')
  const casefile = translatorFor(locale, 'casefile')
  const typed = again?.values ?? {}
  return (
    <VerbForm
      {...{ locale, file, again }}
      action={`/${locale}/desk/requests/${file.reference}/ask-identity/send`}
      verb="ask-identity"
      submitLabel={casefile('ask.submit')}
    >
      <PageHeader
        caption={casefile('caption', { reference: file.reference })}
        title={casefile('ask-identity.title')}
      />
      <p>{t('ask.intro')}</p>
      {effect ? <p>{askEffectText(locale, effect)}</p> : null}
      <RadioGroup
        name="doubt"
        legend={t('ask.doubt')}
        hint={t('ask.doubtHint')}
        options={DOUBTS.map((value) => ({ value, label: t(`doubts.${value}`) }))}
        value={typedText(typed, 'doubt')}
      />
      <TextArea
        name="reason"
        label={t('ask.reason')}
        hint={t('ask.reasonHint')}
        rows={4}
        value={typedText(typed, 'reason')}
        count={{ max: DESK_TEXT_MAX, words: messagesOf(locale).site.count }}
      />
      <CheckboxGroup
        name="proofs"
        legend={t('ask.proofs')}
        hint={t(takesDocuments ? 'ask.proofsHint' : 'ask.proofsHintOff')}
        options={PROOFS.filter((proof) => takesDocuments || proof !== 'document').map((value) => ({
          value,
          label: t(`proofs.${value}`),
          hint: t(`proofHints.${value}`),
        }))}
        values={typedList(typed, 'proofs')}
      />
      <BodyField locale={locale} again={again} label={t('ask.body')} hint={t('ask.bodyHint')} />
    </VerbForm>
  )
}
