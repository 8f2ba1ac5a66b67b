import { comparedFacts } from '#components/duplicates/compare-facts.ts'
import { CompareForms } from '#components/duplicates/compare-forms.tsx'
import { AnswersView } from '#components/requests/answers-view.tsx'
import { StatusBadge } from '#components/requests/status-badge.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Card } from '#components/ui/card.tsx'
import { type Definition, DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ComparePageProps = { locale: Locale; zone: string; file: CaseFile; other: CaseFile; canLink: boolean }

/** Two cases side by side, the one that came first on the left, and what can be said of them. */
export function ComparePage({ locale, zone, file, other, canLink }: ComparePageProps) {
  const t = translatorFor(locale, 'duplicates')
  const pair = [file, other].toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt))
  return (
    <>
      <BackLink
        href={`/${locale}/desk/requests/${file.reference}`}
        label={translatorFor(locale, 'casefile')('notices.back')}
      />
      <PageHeader title={t('compare.title')} lead={t('compare.lead')} />
      <div className="space-y-5">
        {canLink ? <CompareForms {...{ locale, file, other }} /> : null}
        <div className="grid gap-5 lg:grid-cols-2">
          {pair.map((one) => (
            <Side key={one.reference} {...{ locale, zone }} file={one} other={one === file ? other : file} />
          ))}
        </div>
      </div>
    </>
  )
}

type SideProps = Pick<ComparePageProps, 'locale' | 'zone' | 'file' | 'other'>

function Side({ locale, zone, file, other }: SideProps) {
  const t = translatorFor(locale, 'duplicates')
  const nouns = translatorFor(locale, 'nouns')
  const { reference, kind, details, correspondence, notes } = file
  return (
    <Card title={`${reference} · ${nouns(`kinds.${kind}`)}`}>
      <div className="space-y-4">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusBadge locale={locale} status={file.status} outcome={file.outcome} />
          <a href={`/${locale}/desk/requests/${reference}`}>{t('compare.open')}</a>
        </p>
        <DefinitionGrid items={shownFacts(locale, file, other)} />
        {details ? <AnswersView {...{ ...file, locale }} details={details} show={() => null} /> : null}
        <h3 className="font-semibold">{t('compare.letters')}</h3>
        {correspondence.length === 0 ? <p className="text-soft">{t('compare.noLetters')}</p> : null}
        <ul className="space-y-1.5">
          {correspondence.map(({ id, author, at, body }) => (
            <li key={id}>
              <span className="block text-small text-soft">
                {author ?? translatorFor(locale, 'casefile')('messages.requester')},{' '}
                {momentText(at, zone, locale)}
              </span>
              <span className="line-clamp-2 break-words">{body}</span>
            </li>
          ))}
        </ul>
        <p className="text-small text-soft">{t('compare.notes', { n: notes.length })}</p>
      </div>
    </Card>
  )
}

/** The facts of one, with a word at each that is not the same of the other. */
function shownFacts(locale: Locale, file: CaseFile, other: CaseFile): Definition[] {
  const differs = translatorFor(locale, 'duplicates')('compare.differs')
  return comparedFacts(locale, file, other).map(({ term, text, isOther }) => ({
    key: term,
    term,
    description: isOther ? (
      <>
        {text} <Badge tone="info">{differs}</Badge>
      </>
    ) : (
      text
    ),
  }))
}
