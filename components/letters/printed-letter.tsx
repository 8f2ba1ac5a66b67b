import type { ReactNode } from 'react'
import type { Operator } from '#components/site/operator.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { dayText } from '#lib/i18n/day-text.ts'

export type PrintedLetterProps = {
  /** The letter's own language, which need not be the reader's. */
  language: Locale
  file: Pick<CaseFile, 'contact'>
  /** In the letter's language. */
  operator: Operator
  /** The day it is printed (YYYY-MM-DD). */
  printedOn: string
  subject: string
  children: ReactNode
}

/** A letter on paper: letterhead, address, day, subject, and what it says. It carries the reference and never a key. */
export function PrintedLetter(props: PrintedLetterProps) {
  const { language, file, operator, printedOn, subject, children } = props
  return (
    <article
      lang={language}
      className="paper-letter max-w-[46rem] space-y-5 rounded border border-line bg-surface p-5 break-words sm:p-10 print:max-w-none print:border-0 print:p-0"
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
        <Address contact={file.contact} />
        <p>{dayText(printedOn, language)}</p>
      </div>
      <h2 className="font-title text-heading font-semibold">{subject}</h2>
      {children}
    </article>
  )
}

/** Where it goes: the postal address that the person gave, or lines to write one on. */
function Address({ contact }: Pick<CaseFile, 'contact'>) {
  return (
    <address className="min-h-28 min-w-60 whitespace-pre-line not-italic">
      <p>{contact?.name ?? ''}</p>
      {contact?.postal ? (
        <p>{contact.postal}</p>
      ) : (
        ['street', 'town', 'country'].map((line) => (
          <p key={line} aria-hidden className="h-8 border-b border-dotted border-edge" />
        ))
      )}
    </address>
  )
}
