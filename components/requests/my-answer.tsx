import { AnswerFiles } from '#components/files/answer-files.tsx'
import { OriginalText } from '#components/letters/original-text.tsx'
import { CorrectionAnswers } from '#components/requests/correction-answers.tsx'
import { MyAppeal } from '#components/requests/my-appeal.tsx'
import type { MyRequestProps } from '#components/requests/my-request-facts.ts'
import { RemedyItems } from '#components/requests/remedies.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { ShownFile } from '#lib/domain/files/shown-file.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { findGround, needsGround } from '#lib/domain/requests/refusal.ts'
import { namesRemedies } from '#lib/domain/requests/remedies.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What of a request the answer shows; the desk shows it too, before it goes. */
export type AnswerFacts = Pick<
  MyRequestProps['facts'],
  | 'messages'
  | 'outcome'
  | 'refusalGround'
  | 'law'
  | 'kind'
  | 'answerWaits'
  | 'proof'
  | 'answers'
  | 'itemAnswers'
  | 'appeal'
>
type AnswerProps = { locale: Locale; facts: AnswerFacts; operator: MyRequestProps['operator'] }

/** The answer in words; where it says no, the ground in law and what can be done about it. */
export function MyAnswer({ locale, facts, operator }: AnswerProps) {
  const t = translatorFor(locale, 'my-request')
  const answer = facts.messages.findLast(({ kind }) => kind === 'answer')
  if (!answer) return null
  const saysNo = facts.outcome !== null && needsGround(facts.outcome)
  return (
    <Card id="answer" title={t('answer.title')}>
      <div className="space-y-6">
        {facts.answerWaits ? (
          <Waits {...{ locale, facts }} files={answer.files} />
        ) : (
          <p className="max-w-column break-words whitespace-pre-wrap">{answer.body}</p>
        )}
        <OriginalText locale={locale} text={answer.original} />
        <AnswerFiles
          {...{ locale, proof: facts.proof, files: answer.files }}
          zone={operator.zone}
          email={operator.email}
        />
        <CorrectionAnswers locale={locale} details={facts.answers} answers={facts.itemAnswers} />
        {saysNo ? <Ground locale={locale} facts={facts} /> : null}
        {facts.outcome && namesRemedies(facts.outcome) ? <Remedies {...{ locale, facts, operator }} /> : null}
      </div>
    </Card>
  )
}

type WaitsProps = Pick<AnswerProps, 'facts' | 'locale'> & { files: readonly ShownFile[] }

/** Where the answer gives data out; files that can be had have the same way on below. */
function Waits({ locale, facts, files }: WaitsProps) {
  const t = translatorFor(locale, 'my-request')
  const isBelow = files.some(({ release }) => release?.isAvailable)
  if (facts.proof.isFresh) return <p className="max-w-column">{t('answer.held')}</p>
  return (
    <>
      <p className="max-w-column">{t('answer.waits')}</p>
      {isBelow ? null : (
        <p className="print:hidden">
          <ButtonLink href={`/${locale}/my-request/proof`}>
            {translatorFor(locale, 'files')('mine.prove')}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

function Ground({ locale, facts }: Pick<AnswerProps, 'facts' | 'locale'>) {
  const t = translatorFor(locale, 'my-request')
  const words = translatorFor(locale, 'grounds')
  const ground = findGround(facts.refusalGround, facts.law)
  if (!ground) return null
  return (
    <section>
      <h3 className="font-semibold">{t('answer.ground')}</h3>
      <p>{words(`labels.${ground.code}`)}</p>
      <p className="text-small text-soft">{textIn(ground.source, locale)}</p>
    </section>
  )
}

function Remedies({ locale, facts, operator }: AnswerProps) {
  const t = translatorFor(locale, 'my-request')
  return (
    <section className="space-y-2">
      <h3 className="font-semibold">{t('answer.remedies')}</h3>
      <p>{t('answer.remediesText')}</p>
      <ul className="list-disc space-y-1 ps-5">
        <RemedyItems locale={locale} law={facts.law} kind={facts.kind} />
        <li>{t('answer.again', { email: operator.email })}</li>
      </ul>
      <MyAppeal locale={locale} facts={facts} />
    </section>
  )
}
