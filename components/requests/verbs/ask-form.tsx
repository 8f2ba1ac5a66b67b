import { RadioGroup } from '#components/forms/choice-group.tsx'
import { CareFields } from '#components/letters/care-fields.tsx'
import { KeepDraft } from '#components/letters/draft-part.tsx'
import { GuardFields } from '#components/letters/guard-fields.tsx'
import { LetterBody } from '#components/letters/letter-body.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { SendPlanView } from '#components/letters/send-plan.tsx'
import { typedText } from '#components/requests/typed.ts'
import { askEffectText } from '#components/requests/verbs/ask-effect-text.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { AskEffect } from '#lib/domain/requests/ask-effects.ts'
import { ASK_FREELY, type AskAbout } from '#lib/domain/requests/desk-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AskFormProps = VerbProps & {
  letter: LetterProps
  /** What each question would do to this very clock; null where it cannot be counted. */
  effects: Record<AskAbout, AskEffect> | null
}

/** A question to the person; what it is about decides whether the clock stops, and each choice says so. */
export function AskForm({ locale, file, again, letter, effects }: AskFormProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/ask/send`
  const options = ASK_FREELY.map((value) => ({
    value,
    label: t(`ask.aboutOptions.${value}`),
    hint: effects ? askEffectText(locale, effects[value]) : undefined,
  }))
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="ask"
      submitLabel={t('ask.submit')}
      beside={<KeepDraft {...{ locale, file, letter }} verb="ask" />}
    >
      <PageHeader caption={t('caption', { reference: file.reference })} title={t('ask.title')} />
      <RadioGroup
        name="about"
        legend={t('ask.about')}
        options={options}
        value={typedText(again?.values ?? {}, 'about')}
      />
      <LetterBody
        {...{ locale, file, again, letter }}
        verb="ask"
        label={t('ask.body')}
        hint={t('ask.hint')}
      />
      <CareFields {...{ locale, file, again }} verb="ask" />
      <GuardFields {...{ locale, file, again, letter }} />
      {file.actions.includes('ask-identity') ? (
        <p className="text-small">
          <a href={`/${locale}/desk/requests/${file.reference}/ask-identity`}>{t('ask.toIdentity')}</a>
        </p>
      ) : null}
      <SendPlanView
        {...{ locale, verb: 'ask', plan: letter.plan }}
        zone={letter.operator.zone}
        values={again?.values ?? {}}
      />
    </VerbForm>
  )
}
