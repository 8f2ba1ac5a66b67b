import { PrintedDecision } from '#components/letters/printed-decision.tsx'
import { PrintedLetter } from '#components/letters/printed-letter.tsx'
import type { Operator } from '#components/site/operator.ts'
import type { CaseFile, CaseText } from '#lib/domain/requests/case-file.ts'
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

/** What a mail did not bring, on paper, in the person's language: text, ground and remedies. */
export function NoticeLetter({ file, operator, today, texts, mailText }: NoticeLetterProps) {
  const language = file.locale
  const day = dayText(file.receivedOn, language)
  const subject = translatorFor(language, 'notices')('subject', { reference: file.reference, day })
  return (
    <PrintedLetter {...{ language, file, operator, subject }} printedOn={today}>
      {texts.map(({ id, body }) => (
        <p key={id} className="whitespace-pre-wrap">
          {body}
        </p>
      ))}
      {texts.length === 0 && mailText ? <p className="whitespace-pre-wrap">{mailText}</p> : null}
      {texts.some(({ kind }) => kind === 'answer') ? <PrintedDecision {...{ file, language }} /> : null}
    </PrintedLetter>
  )
}
