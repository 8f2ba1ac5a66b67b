import type { ReactNode } from 'react'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { PairedCase } from '#lib/domain/requests/case-pairs.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type PairsCardProps = { locale: Locale; file: CaseFile }

/** More of one person are found in the queue, by the mailbox. */
const LISTED = 5

/** What was put together with a case, what belongs to it, and what may be the same: with the way to compare them. */
export function PairsCard({ locale, file }: PairsCardProps) {
  const t = translatorFor(locale, 'duplicates')
  const { merged, related, suggested } = file.pairs
  const n = suggested.length
  return (
    <>
      <Pairs {...{ locale, file }} title={t('pairs.merged')} text={t('pairs.mergedText')} cases={merged} />
      <Pairs {...{ locale, file }} title={t('pairs.related')} cases={related} />
      <Pairs
        {...{ locale, file }}
        title={t('pairs.suggested', { n })}
        text={t('pairs.suggestedText')}
        cases={suggested.slice(0, LISTED)}
      >
        {n > LISTED ? (
          <p>
            <a href={`/${locale}/desk?mailbox=${file.reference}`}>{t('pairs.more', { n: n - LISTED })}</a>
          </p>
        ) : null}
      </Pairs>
    </>
  )
}

type PairsProps = PairsCardProps & {
  title: string
  text?: string
  cases: readonly PairedCase[]
  children?: ReactNode
}

function Pairs({ locale, file, title, text, cases, children }: PairsProps) {
  if (cases.length === 0) return null
  return (
    <Card title={title}>
      {text ? <p className="text-small text-soft">{text}</p> : null}
      <ul className="mt-2 space-y-3">
        {cases.map((paired) => (
          <li key={paired.reference}>
            <Pair {...{ locale, paired }} reference={file.reference} />
          </li>
        ))}
      </ul>
      {children}
    </Card>
  )
}

function Pair({ locale, paired, reference }: { locale: Locale; paired: PairedCase; reference: string }) {
  const t = translatorFor(locale, 'duplicates')
  const nouns = translatorFor(locale, 'nouns')
  const { kind, status, outcome, receivedOn, sameMailbox, samePhone, written } = paired
  const path = `/${locale}/desk/requests/`
  const both = sameMailbox && samePhone ? 'both' : samePhone ? 'phone' : sameMailbox ? 'mailbox' : 'none'
  return (
    <>
      <a href={`${path}${paired.reference}`}>{paired.reference}</a> {nouns(`kinds.${kind}`)}
      <span className="block text-small text-soft">
        {outcome ? nouns(`outcomes.${outcome}`) : nouns(`statuses.${status}`)}
        {' · '}
        {t('pairs.received', { day: dayText(receivedOn, locale) })}
        {' · '}
        {t('pairs.written', written)}
      </span>
      {both === 'none' ? null : (
        <span className="block text-small text-soft">{t('pairs.common', { what: both })}</span>
      )}
      <a href={`${path}${reference}/compare/${paired.reference}`} className="text-small">
        {t('pairs.compare')}
      </a>
    </>
  )
}
