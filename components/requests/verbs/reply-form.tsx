import { AnswerContents } from '#components/requests/answer-contents.tsx'
import { LetterFields } from '#components/requests/verbs/letter-fields.tsx'
import { BodyField, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Details } from '#components/ui/details.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A message to the person that waits for nothing. */
export function ReplyForm({ locale, file, again, codeAsked }: VerbProps & { codeAsked: boolean }) {
  const t = translatorFor(locale, 'casefile')
  const action = `/${locale}/desk/requests/${file.reference}/reply/send`
  return (
    <VerbForm {...{ locale, file, again, action }} verb="reply" submitLabel={t('reply.submit')} multipart>
      <PageHeader caption={t('caption', { reference: file.reference })} title={t('reply.title')} />
      <BodyField locale={locale} again={again} label={t('reply.body')} hint={t('reply.hint')} />
      <LetterFields {...{ locale, file, codeAsked }} letter="reply" />
      <Details summary={translatorFor(locale, 'answers')('inTheEnd')}>
        <AnswerContents {...{ locale, file }} occasion="granted" />
      </Details>
    </VerbForm>
  )
}
