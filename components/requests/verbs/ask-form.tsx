import { RadioGroup } from '#components/forms/choice-group.tsx'
import { typedText } from '#components/requests/typed.ts'
import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { AskEffect } from '#lib/domain/requests/ask-effects.ts'
import { ASK_ABOUT, type AskAbout } from '#lib/domain/requests/desk-forms.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AskFormProps = VerbProps & {
  /** What each question would do to this very clock; null where it cannot be counted. */
  effects: Record<AskAbout, AskEffect> | null
}

/** A question to the person; what it is about decides whether the clock stops, and each choice says so. */
export function AskForm({ locale, file, again, effects }: AskFormProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/ask/send`
  const options = ASK_ABOUT.map((value) => ({
    value,
    label: t(`ask.aboutOptions.${value}`),
    hint: hintOf(locale, value, effects?.[value]),
  }))
  return (
    <VerbForm {...{ locale, file, again, action }} verb="ask" submitLabel={t('ask.submit')}>
      <PageHeader caption={t('caption', { reference: file.reference })} title={t('ask.title')} />
      <RadioGroup
        name="about"
        legend={t('ask.about')}
        options={options}
        value={typedText(again?.values ?? {}, 'about')}
      />
      <BodyField locale={locale} again={again} label={t('ask.body')} hint={t('ask.hint')} />
    </VerbForm>
  )
}

function hintOf(locale: Locale, about: AskAbout, effect: AskEffect | undefined): string {
  const t = translatorFor(locale, 'case-time')
  const source = effect && 'source' in effect ? textIn(effect.source, locale) : ''
  const sentences = [
    about === 'identity' ? translatorFor(locale, 'casefile')('ask.identityHint') : '',
    effect ? t(`ask.${effect.code}`, { source }) : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(t('ask.separator'))
}
