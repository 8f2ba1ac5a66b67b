import { CompareForms } from '#components/duplicates/compare-forms.tsx'
import { AnswersView } from '#components/requests/answers-view.tsx'
import { StatusBadge } from '#components/requests/status-badge.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { type Definition, DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { PLACES } from '#lib/domain/clock/places.ts'
import { LANGUAGES, type Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { placeName } from '#lib/i18n/place-names.ts'
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
            <Side key={one.reference} {...{ locale, zone }} file={one} />
          ))}
        </div>
      </div>
    </>
  )
}

type SideProps = Pick<ComparePageProps, 'locale' | 'zone' | 'file'>

function Side({ locale, zone, file }: SideProps) {
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
        <DefinitionGrid items={factsOf({ locale, file })} />
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

function factsOf({ locale, file }: Omit<SideProps, 'zone'>): Definition[] {
  const t = translatorFor(locale, 'duplicates')
  const facts = translatorFor(locale, 'casefile')
  const nouns = translatorFor(locale, 'nouns')
  const none = t('compare.none')
  const place = PLACES.find(({ id }) => id === file.residence)
  const rows: Record<string, string> = {
    [facts('facts.name')]: file.contact?.name ?? none,
    [facts('facts.email')]: file.contact?.email || none,
    [translatorFor(locale, 'intake')('facts.phone')]: file.contact?.phone ?? none,
    [facts('facts.residence')]: place ? placeName(place.id, locale) : file.residence,
    [facts('clock.received')]: dayText(file.receivedOn, locale),
    [facts('clock.due')]: file.dueOn ? dayText(file.dueOn, locale) : none,
    [facts('facts.language')]: LANGUAGES[file.locale].name,
  }
  const about = file.contact?.subject
  if (about)
    rows[facts('facts.relation')] = `${nouns(`relationsTold.${about.relation}`)}: ${about.subjectName}`
  return Object.entries(rows).map(([term, description]) => ({ key: term, term, description }))
}
