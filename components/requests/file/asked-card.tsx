import { DeskFiles } from '#components/files/desk-files.tsx'
import { AnswersView } from '#components/requests/answers-view.tsx'
import { Card } from '#components/ui/card.tsx'
import { type Definition, DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { dayIn, isDayOnly } from '#lib/domain/clock/day-only.ts'
import { PLACES } from '#lib/domain/clock/places.ts'
import { LANGUAGES, type Locale } from '#lib/domain/locales.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { systemsAsked } from '#lib/domain/requests/named-entries.ts'
import { CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { RELATIONS } from '#lib/domain/requests/whom.ts'
import { contactRows } from '#lib/i18n/contact-rows.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { placeName } from '#lib/i18n/place-names.ts'
import { policyText } from '#lib/i18n/policy-text.ts'
import { subjectText } from '#lib/i18n/subject-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AskedCardProps = { locale: Locale; zone: string; file: CaseFile }

/** Who asked and what, on the form they filled in. */
export function AskedCard({ locale, zone, file }: AskedCardProps) {
  const t = translatorFor(locale, 'casefile')
  const base = `/${locale}/desk/requests/${file.reference}/files`
  return (
    <Card title={t('facts.title')}>
      {file.erasedAt ? <p>{t('facts.erased', { day: momentText(file.erasedAt, zone, locale) })}</p> : null}
      <div className="space-y-4">
        {file.details ? (
          <AnswersView
            // the reader's language, which need not be the requester's
            {...{ ...file, locale }}
            details={file.details}
            show={(files) => <DeskFiles {...{ locale, zone, files, base }} />}
          />
        ) : null}
        <DefinitionGrid items={factsOf({ locale, zone, file })} />
      </div>
    </Card>
  )
}

function factsOf({ locale, zone, file }: AskedCardProps): Definition[] {
  const t = translatorFor(locale, 'casefile')
  const nouns = translatorFor(locale, 'nouns')
  const place = PLACES.find(({ id }) => id === file.residence)
  const channel = CHANNELS.find((known) => known === file.channel)
  const fact = (key: FactKey, description: Definition['description']) => ({
    key,
    term: t(`facts.${key}`),
    description,
  })
  const person = file.contact
    ? contactRows(locale, file.contact).map((row): Definition => {
        if (row.key !== 'email') return row
        return { ...row, description: <Mailbox locale={locale} file={file} shown={row.description} /> }
      })
    : []
  const systems = file.details ? systemsAsked(file.catalogue, file.details) : []
  const lying = systems.map(({ name }) => textIn(name, locale)).join('\n')
  return [
    ...person,
    ...(lying ? [fact('systems', <span className="whitespace-pre-line">{lying}</span>)] : []),
    fact('residence', place ? placeName(place.id, locale) : file.residence),
    fact('relation', <Whom {...{ locale, zone, file }} />),
    fact('language', LANGUAGES[file.locale].name),
    fact('channel', channel ? nouns(`channels.${channel}`) : file.channel),
    fact('received', <Receipt {...{ locale, zone, file }} />),
    fact('formVersion', t('facts.formVersionText', { version: file.formVersion })),
    ...(file.policy ? [fact('policy', policyText(file.policy, locale))] : []),
  ]
}

/** Who it is about, how far that is proven, and what the law asks of an answer to a minor. */
function Whom({ locale, zone, file }: AskedCardProps) {
  const t = translatorFor(locale, 'casefile')
  const subject = file.contact?.subject
  const known = RELATIONS.find((relation) => relation === file.relation)
  if (!subject) return known ? translatorFor(locale, 'nouns')(`relationsTold.${known}`) : file.relation
  const isMinor = subject.relation === 'guardian' && subject.age !== 'adult'
  return (
    <>
      <span className="block whitespace-pre-line">{subjectText(locale, subject, 'relationsTold')}</span>
      <span className="mt-1 block text-small text-soft">{provenText({ locale, zone, file })}</span>
      {isMinor && file.law === 'CN' ? (
        <span className="mt-1 block text-small text-soft">{t('facts.minor')}</span>
      ) : null}
    </>
  )
}

/** How far it is proven that they may act: for an agent, by what the person said. */
function provenText({ locale, zone, file }: AskedCardProps): string {
  const t = translatorFor(locale, 'casefile')
  if (file.relation !== 'agent') return t('facts.onlySaid')
  const at = file.subjectConfirmedAt
  return at ? t('facts.subjectConfirmed', { moment: momentText(at, zone, locale) }) : t('facts.subjectAsked')
}

type FactKey =
  | 'residence'
  | 'relation'
  | 'language'
  | 'channel'
  | 'received'
  | 'formVersion'
  | 'policy'
  | 'systems'

function Receipt({ locale, zone, file }: AskedCardProps) {
  const { reference, actions, receivedAt, receivedOn } = file
  const t = translatorFor(locale, 'casefile')
  return (
    <>
      {isDayOnly(receivedAt, [zone]) ? dayText(receivedOn, locale) : momentText(receivedAt, zone, locale)}
      {dayIn(receivedAt, zone) === receivedOn ? null : (
        <span className="block text-small text-soft">
          {t('facts.receivedThere', { day: dayText(receivedOn, locale) })}
        </span>
      )}
      {actions.includes('correct-receipt') ? (
        <a href={`/${locale}/desk/requests/${reference}/correct-receipt`} className="block text-small">
          {t('facts.correctReceipt')}
        </a>
      ) : null}
    </>
  )
}

/** What is said of the mailbox, and of mails to it, where there is one. */
function Mailbox({ locale, file, shown }: { locale: Locale; file: CaseFile; shown: string }) {
  if (!file.contact?.email) return shown
  return (
    <>
      {shown}
      {file.discreet ? (
        <strong className="block text-small">{translatorFor(locale, 'casefile')('facts.discreet')}</strong>
      ) : null}
      <a href={`/${locale}/desk?mailbox=${file.reference}`} className="block text-small">
        {translatorFor(locale, 'casefile')('facts.sameMailbox')}
      </a>
    </>
  )
}
