import { PrintedDecision } from '#components/letters/printed-decision.tsx'
import { PrintedLetter } from '#components/letters/printed-letter.tsx'
import type { Operator } from '#components/site/operator.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile, CaseText } from '#lib/domain/requests/case-file.ts'
import { OTHER_CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type PaperLetterProps = {
  /** The letter's own language, which need not be the reader's. */
  language: Locale
  file: CaseFile
  operator: Operator
  /** What staff wrote; null: the confirmation of receipt. */
  letter: Pick<CaseText, 'body' | 'kind'> | null
  /** The day it is printed, YYYY-MM-DD. */
  printedOn: string
  /** Where requests can be opened, as it is typed. */
  address: string
}

/** For somebody without a mailbox: the confirmation of receipt, or a letter of staff with what an answer must say besides. */
export function PaperLetter({ language, file, operator, letter, printedOn, address }: PaperLetterProps) {
  const t = translatorFor(language, 'intake')
  const { reference, contact } = file
  const subject = letter ? t('paper.letterSubject', { reference }) : t('paper.receiptSubject')
  return (
    <PrintedLetter {...{ language, file, operator, printedOn, subject }}>
      {letter ? null : <Facts language={language} file={file} />}
      <p>{t('paper.greeting', { name: contact?.name ?? '' })}</p>
      <p className="whitespace-pre-line">{letter?.body ?? t('paper.receipt')}</p>
      {letter?.kind === 'answer' ? <PrintedDecision {...{ file, language }} /> : null}
      <p className="break-words">{t('paper.signIn', { email: operator.email, address })}</p>
      <p>{t('paper.closing')}</p>
      <p>{operator.name}</p>
    </PrintedLetter>
  )
}

function Facts({ language, file }: Pick<PaperLetterProps, 'language' | 'file'>) {
  const t = translatorFor(language, 'intake')
  const { reference, receivedOn, channel, kind, dueOn } = file
  const way = OTHER_CHANNELS.find((known) => known === channel)
  const day = dayText(receivedOn, language)
  const received = way
    ? t('paper.receivedText', { day, way: translatorFor(language, 'my-request')(`steps.ways.${way}`) })
    : day
  const rows = [
    [t('paper.reference'), reference],
    [t('paper.received'), received],
    [t('paper.asked'), translatorFor(language, 'nouns')(`kinds.${kind}`)],
    [t('paper.due'), dueOn ? dayText(dueOn, language) : t('paper.noDue')],
  ] as const
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1">
      {rows.map(([term, description]) => (
        <div key={term} className="contents">
          <dt className="text-soft">{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  )
}
