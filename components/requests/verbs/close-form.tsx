import { RadioGroup } from '#components/forms/choice-group.tsx'
import { Select, type SelectOption } from '#components/forms/field.tsx'
import { CareFields } from '#components/letters/care-fields.tsx'
import { KeepDraft } from '#components/letters/draft-part.tsx'
import { GuardFields } from '#components/letters/guard-fields.tsx'
import { LetterBody } from '#components/letters/letter-body.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { SendPlanView } from '#components/letters/send-plan.tsx'
import { typedText } from '#components/requests/typed.ts'
import { CorrectionFields } from '#components/requests/verbs/correction-fields.tsx'
import { LetterFields } from '#components/requests/verbs/letter-fields.tsx'
import { OutcomeContents } from '#components/requests/verbs/outcome-contents.tsx'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { OpenTasksField } from '#components/tasks/open-tasks-field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { TooLittleShown } from '#components/verification/too-little-shown.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { entryName } from '#lib/domain/operator/catalogue.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { closingOutcomes, groundsFor, needsGround } from '#lib/domain/requests/refusal.ts'
import { runningPurposes } from '#lib/domain/requests/withdrawal.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type LetterFormProps = VerbProps & { letter: LetterProps; codeAsked: boolean; openTasks?: number }

/** The answer that ends a case: how it ends, on which ground if something is held back, and in words. */
export function CloseForm({ locale, file, again, codeAsked, letter, openTasks = 0 }: LetterFormProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/close/send`
  const grounds = groundOptions(locale, file)
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="close"
      submitLabel={t('close.submit')}
      beside={<KeepDraft {...{ locale, file, letter }} verb="close" />}
      multipart
    >
      <PageHeader caption={t('caption', { reference: file.reference })} title={t('close.title')} />
      <StillRunning locale={locale} file={file} />
      <TooLittleShown {...{ locale, file }} before="title" />
      <OpenTasksField {...{ locale, again, reference: file.reference, count: openTasks }} />
      <div className="outcomes space-y-4">
        <RadioGroup
          name="outcome"
          legend={t('close.outcome')}
          options={outcomeOptions(locale, file)}
          value={typedText(again?.values ?? {}, 'outcome')}
        />
        <CorrectionFields {...{ locale, file, again }} />
        {grounds.length > 0 ? (
          <Select
            name="ground"
            label={t('close.ground')}
            emptyLabel={t('close.groundNone')}
            options={grounds}
            value={typedText(again?.values ?? {}, 'ground')}
          />
        ) : null}
        <OutcomeContents locale={locale} file={file} />
      </div>
      <LetterBody
        {...{ locale, file, again, letter }}
        verb="close"
        label={t('close.body')}
        hint={t('close.hint')}
      />
      <LetterFields
        {...{ locale, file, codeAsked }}
        letter="close"
        takesFiles={letter.plan?.takesFiles ?? true}
      />
      <CareFields {...{ locale, file, again }} verb="close" />
      <GuardFields {...{ locale, file, again, letter }} />
      <SendPlanView
        {...{ locale, verb: 'close', plan: letter.plan }}
        zone={letter.operator.zone}
        values={again?.values ?? {}}
      />
    </VerbForm>
  )
}

/** Before a withdrawal is answered: what is not stopped yet. It is in effect all the same. */
function StillRunning({ locale, file }: Pick<VerbProps, 'locale' | 'file'>) {
  const t = translatorFor(locale, 'withdrawal')
  const running = runningPurposes(file.withdrawal)
  if (running.length === 0) return null
  return (
    <Notice
      tone="warning"
      title={t('desk.stillRunning')}
      toneWord={messagesOf(locale).site.toneWords.warning}
    >
      <ul className="list-disc space-y-1 ps-5">
        {running.map((purpose) => (
          <li key={purpose}>{entryName(file.catalogue.purposes, purpose, locale)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function outcomeOptions(locale: Locale, file: CaseFile) {
  const nouns = translatorFor(locale, 'nouns')
  const hints: Record<string, string> = messagesOf(locale).casefile.close.outcomeHints
  return closingOutcomes(file).map((value) => ({
    value,
    label: nouns(`outcomes.${value}`),
    hint: hints[value],
  }))
}

function groundOptions(locale: Locale, file: CaseFile): SelectOption[] {
  const words = translatorFor(locale, 'grounds')
  const found = closingOutcomes(file)
    .filter(needsGround)
    .flatMap((outcome) => groundsFor(file, outcome))
  return [...new Map(found.map((ground) => [ground.code, ground])).values()].map(({ code, source }) => ({
    value: code,
    label: `${words(`labels.${code}`)} (${textIn(source, locale)})`,
  }))
}
