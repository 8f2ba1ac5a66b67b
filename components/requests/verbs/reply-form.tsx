import { CareFields } from '#components/letters/care-fields.tsx'
import { KeepDraft } from '#components/letters/draft-part.tsx'
import { GuardFields } from '#components/letters/guard-fields.tsx'
import { LetterBody } from '#components/letters/letter-body.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { SendPlanView } from '#components/letters/send-plan.tsx'
import { AnswerContents } from '#components/requests/answer-contents.tsx'
import { LetterFields } from '#components/requests/verbs/letter-fields.tsx'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Details } from '#components/ui/details.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { TooLittleShown } from '#components/verification/too-little-shown.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

type LetterFormProps = VerbProps & { letter: LetterProps; codeAsked: boolean }

/** A message to the person that waits for nothing. */
export function ReplyForm({ locale, file, again, codeAsked, letter }: LetterFormProps) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/reply/send`
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="reply"
      submitLabel={t('reply.submit')}
      beside={<KeepDraft {...{ locale, file, letter }} verb="reply" />}
      multipart
    >
      <PageHeader caption={t('caption', { reference: file.reference })} title={t('reply.title')} />
      {file.prepared.length > 0 ? <TooLittleShown {...{ locale, file }} before="filesTitle" /> : null}
      <LetterBody
        {...{ locale, file, again, letter }}
        verb="reply"
        label={t('reply.body')}
        hint={t('reply.hint')}
      />
      <LetterFields
        {...{ locale, file, codeAsked }}
        letter="reply"
        takesFiles={letter.plan?.takesFiles ?? true}
      />
      <CareFields {...{ locale, file, again }} verb="reply" />
      <GuardFields {...{ locale, file, again, letter }} />
      <Details summary={translatorFor(locale, 'answers')('inTheEnd')}>
        <AnswerContents {...{ locale, file }} occasion="granted" />
      </Details>
      <SendPlanView
        {...{ locale, verb: 'reply', plan: letter.plan }}
        zone={letter.operator.zone}
        values={again?.values ?? {}}
      />
    </VerbForm>
  )
}
