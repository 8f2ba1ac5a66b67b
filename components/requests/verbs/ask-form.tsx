import { RadioGroup } from '#components/forms/choice-group.tsx'
import { typedText } from '#components/requests/typed.ts'
import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ASK_ABOUT } from '#lib/domain/requests/desk-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A question to the person; what it is about decides whether the clock may stop. */
export function AskForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/ask/send`
  const options = ASK_ABOUT.map((value) => ({
    value,
    label: t(`ask.aboutOptions.${value}`),
    hint: t(`ask.aboutHints.${value}`),
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
