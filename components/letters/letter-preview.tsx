import { careTyped } from '#components/letters/care-fields.tsx'
import { Message } from '#components/messages/my-messages.tsx'
import { type AnswerFacts, MyAnswer } from '#components/requests/my-answer.tsx'
import type { MyRequestProps } from '#components/requests/my-request-facts.ts'
import { type Typed, typedText } from '#components/requests/typed.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { LANGUAGES, type Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { answerItems, itemAnswersField, shownItemAnswers } from '#lib/domain/requests/correction-answer.ts'
import { OUTCOMES, type Outcome } from '#lib/domain/requests/lifecycle.ts'
import type { MyMessage } from '#lib/domain/requests/my-request.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type PreviewProps = {
  locale: Locale
  file: CaseFile
  verb: LetterVerb
  values: Typed
  operator: MyRequestProps['operator']
}

/** A letter before it goes, made of the very parts of the person's page, in their language. */
export function LetterPreview({ locale, file, verb, values, operator }: PreviewProps) {
  const t = translatorFor(locale, 'templates')
  const language = file.locale
  const facts = factsOf(file, verb, values)
  const [message] = facts.messages
  return (
    <section
      aria-label={t('preview.title', { language: LANGUAGES[language].name })}
      className="space-y-3 rounded border-2 border-dashed border-edge p-4"
    >
      <p className="text-small font-semibold text-soft">
        {t('preview.title', { language: LANGUAGES[language].name })}
      </p>
      <div lang={language} inert>
        {facts.outcome && message ? (
          <MyAnswer {...{ facts, operator }} locale={language} />
        ) : message ? (
          <Message {...{ message, operator, facts }} locale={language} />
        ) : null}
      </div>
      <p className="text-small text-soft">{t('preview.about')}</p>
    </section>
  )
}

/** The case as its requester's page would have it once this letter went. */
function factsOf(file: CaseFile, verb: LetterVerb, values: Typed): AnswerFacts & { canWrite: boolean } {
  const outcome = outcomeOf(verb, values)
  const refusalGround = typedText(values, 'ground') ?? null
  const posted = itemAnswersField.safeParse(values.items ?? [])
  const answered = outcome ? answerItems(file.details, outcome, posted.data ?? []) : null
  const items = answered?.ok ? answered.value : null
  const message: MyMessage = {
    ...{ id: 'preview', author: 'staff', createdAt: file.receivedAt, files: file.prepared },
    kind: verb === 'ask' ? 'question' : outcome ? 'answer' : 'reply',
    body: typedText(values, 'body') ?? '',
    original: typedText(careTyped(values), 'original') || null,
  }
  return {
    ...{ law: file.law, kind: file.kind, outcome, refusalGround, messages: [message] },
    ...{ answerWaits: false, answers: file.details, appeal: null, canWrite: false },
    proof: { way: null, isFresh: false, codeMailed: false },
    itemAnswers: outcome ? shownItemAnswers(file.details, { outcome, items }) : null,
  }
}

function outcomeOf(verb: LetterVerb, values: Typed): Outcome | null {
  if (verb === 'refuse') return 'refused'
  return verb === 'close' ? (OUTCOMES.find((each) => each === values.outcome) ?? 'granted') : null
}
