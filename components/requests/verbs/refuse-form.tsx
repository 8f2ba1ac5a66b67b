import { type Choice, RadioGroup } from '#components/forms/choice-group.tsx'
import { CareFields } from '#components/letters/care-fields.tsx'
import { KeepDraft } from '#components/letters/draft-part.tsx'
import { GuardFields } from '#components/letters/guard-fields.tsx'
import { LetterBody } from '#components/letters/letter-body.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { SendPlanView } from '#components/letters/send-plan.tsx'
import { AnswerContents } from '#components/requests/answer-contents.tsx'
import { Remedies } from '#components/requests/remedies.tsx'
import { typedText } from '#components/requests/typed.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { OpenTasksField } from '#components/tasks/open-tasks-field.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type FoundGround, groundsFor } from '#lib/domain/requests/refusal.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RefuseFormProps = VerbProps & { letter: LetterProps; openTasks?: number }

/** A refusal: a ground of the law, reasons in words, and what the answer will also say. */
export function RefuseForm({ locale, file, again, letter, openTasks = 0 }: RefuseFormProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/refuse/send`
  const law = lawName(file.law, locale)
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="refuse"
      submitLabel={t('refuse.submit')}
      submitVariant="danger"
      beside={<KeepDraft {...{ locale, file, letter }} verb="refuse" />}
    >
      <PageHeader caption={t('caption', { reference: file.reference })} title={t('refuse.title')} />
      <OpenTasksField {...{ locale, again, reference: file.reference, count: openTasks }} />
      <RadioGroup
        name="ground"
        legend={t('refuse.ground')}
        hint={t('refuse.groundHint', { law })}
        options={groundsFor(file, 'refused').map((ground) => groundChoice(locale, ground))}
        value={typedText(again?.values ?? {}, 'ground')}
      />
      <AnswerContents
        {...{ locale, file }}
        occasion="refused"
        title={translatorFor(locale, 'answers')('mustTitle')}
      />
      <LetterBody
        {...{ locale, file, again, letter }}
        verb="refuse"
        label={t('refuse.body')}
        hint={t('refuse.hint')}
      />
      <CareFields {...{ locale, file, again }} verb="refuse" />
      <GuardFields {...{ locale, file, again, letter }} />
      <Remedies locale={locale} law={file.law} kind={file.kind} title={t('refuse.remedies')} level={2} />
      <SendPlanView
        {...{ locale, verb: 'refuse', plan: letter.plan }}
        zone={letter.operator.zone}
        values={again?.values ?? {}}
      />
    </VerbForm>
  )
}

function groundChoice(locale: Locale, { code, source, certainty }: FoundGround): Choice {
  const t = translatorFor(locale, 'casefile')
  const article = textIn(source, locale)
  // these two bind nobody by themselves, so the reasons have to say more
  const weak = certainty === 'standard' || certainty === 'policy' ? t(`refuse.${certainty}`) : null
  return {
    value: code,
    label: translatorFor(locale, 'grounds')(`labels.${code}`),
    hint: weak ? `${article} · ${weak}` : article,
  }
}
