import type { Operator } from '#components/site/operator.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { OTHER_CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type PaperLetterProps = {
  /** The letter's own language, which need not be the reader's. */
  language: Locale
  file: CaseFile
  operator: Operator
  /** What staff wrote; null: the confirmation of receipt. */
  body: string | null
  /** The day it is printed, YYYY-MM-DD. */
  printedOn: string
  /** Where requests can be opened, as it is typed. */
  address: string
}

/** One letter on paper: from whom, to whom, about what. It carries the reference and never a key. */
export function PaperLetter(props: PaperLetterProps) {
  const { language, file, operator, body, printedOn, address } = props
  const t = translatorFor(language, 'intake')
  const { reference, contact } = file
  const subject = body ? t('paper.letterSubject', { reference }) : t('paper.receiptSubject')
  return (
    <article
      lang={language}
      className="paper-letter max-w-[44rem] space-y-5 rounded border border-line bg-surface p-5 sm:p-10 print:max-w-none print:border-0 print:p-0"
    >
      <header className="text-small text-soft">
        <p>{operator.legalName}</p>
        {operator.postalLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <address className="min-h-28 whitespace-pre-line not-italic">
        {[contact?.name, contact?.postal].filter(Boolean).join('\n')}
      </address>
      <p className="text-end">{dayText(printedOn, language)}</p>
      <h2 className="font-title text-heading font-semibold">{subject}</h2>
      {body ? null : <Facts language={language} file={file} />}
      <p>{t('paper.greeting', { name: contact?.name ?? '' })}</p>
      <p className="whitespace-pre-line">{body ?? t('paper.receipt')}</p>
      <p className="break-words">{t('paper.signIn', { email: operator.email, address })}</p>
      <p>{t('paper.closing')}</p>
      <p>{operator.name}</p>
    </article>
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
