import { CorrectionAnswers } from '#components/requests/correction-answers.tsx'
import { GroundText } from '#components/requests/ground-text.tsx'
import { Remedies } from '#components/requests/remedies.tsx'
import type { Operator } from '#components/site/operator.ts'
import type { CaseFile, CaseText } from '#lib/domain/requests/case-file.ts'
import { shownItemAnswers } from '#lib/domain/requests/correction-answer.ts'
import { namesRemedies } from '#lib/domain/requests/remedies.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type NoticeLetterProps = {
  file: CaseFile
  /** In the person's language. */
  operator: Operator
  /** The day of printing (YYYY-MM-DD). */
  today: string
  /** What the notice told of; empty where the mail itself was the notice. */
  texts: readonly CaseText[]
  /** The words of the mail, where there is no such text. */
  mailText: string | null
}

/** What a mail did not bring, on paper, in the person's language: letterhead, address, text, ground and remedies. */
export function NoticeLetter({ file, operator, today, texts, mailText }: NoticeLetterProps) {
  const locale = file.locale
  const t = translatorFor(locale, 'notices')
  return (
    <article
      lang={locale}
      className="max-w-[46rem] space-y-6 rounded border border-line bg-surface p-6 break-words sm:p-10 print:max-w-none print:border-0 print:p-0"
    >
      <header className="space-y-0.5 border-b border-line pb-4">
        <p className="font-title text-heading font-semibold">{operator.name}</p>
        <p>{operator.legalName}</p>
        {operator.postalLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{[operator.email, operator.phone].filter(Boolean).join(' · ')}</p>
      </header>
      <div className="flex flex-wrap justify-between gap-4">
        <address className="min-w-60 not-italic">
          <p>{file.contact?.name ?? ''}</p>
          {['street', 'town', 'country'].map((line) => (
            <p key={line} aria-hidden className="h-8 border-b border-dotted border-edge" />
          ))}
        </address>
        <p>{dayText(today, locale)}</p>
      </div>
      <p className="font-semibold">
        {t('subject', { reference: file.reference, day: dayText(file.receivedOn, locale) })}
      </p>
      {texts.map(({ id, body }) => (
        <p key={id} className="whitespace-pre-wrap">
          {body}
        </p>
      ))}
      {texts.length === 0 && mailText ? <p className="whitespace-pre-wrap">{mailText}</p> : null}
      {texts.some(({ kind }) => kind === 'answer') ? <Decision file={file} /> : null}
    </article>
  )
}

/** What the portal adds to an answer by itself. */
function Decision({ file }: Pick<NoticeLetterProps, 'file'>) {
  const { locale, law, kind, decision, details, outcome } = file
  const words = translatorFor(locale, 'my-request')
  return (
    <>
      <CorrectionAnswers {...{ locale, details }} answers={shownItemAnswers(details, decision)} />
      {decision?.ground ? (
        <section>
          <h3 className="font-semibold">{words('answer.ground')}</h3>
          <GroundText {...{ locale, law }} code={decision.ground} />
        </section>
      ) : null}
      {outcome && namesRemedies(outcome) ? (
        <Remedies {...{ locale, law, kind }} title={words('answer.remedies')} />
      ) : null}
    </>
  )
}
