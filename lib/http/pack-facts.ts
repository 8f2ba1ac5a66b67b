import { PLACES } from '#lib/domain/clock/places.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { shownItemAnswers } from '#lib/domain/requests/correction-answer.ts'
import { CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { paragraph, quoted, termList } from '#lib/http/saved-page.ts'
import { rowsOnForm } from '#lib/i18n/answer-rows.ts'
import { contactRows } from '#lib/i18n/contact-rows.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { groundWords } from '#lib/i18n/ground-words.ts'
import { lawFullName } from '#lib/i18n/law-name.ts'
import { placeName } from '#lib/i18n/place-names.ts'
import { subjectText } from '#lib/i18n/subject-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { escaped } from '#lib/mail/html.ts'
import type { CasePack } from '#lib/reads/case-pack.ts'

/** An instant as a pack writes it: one zone for whoever reads it. */
export const packMoment = (at: string, locale: Locale): string => momentText(at, 'UTC', locale)

/** How the case stands. */
export function factsOf({ request }: CasePack, locale: Locale): string {
  const t = translatorFor(locale, 'pack')
  const nouns = translatorFor(locale, 'nouns')
  const { law, lawVersion, outcome, refusalGround, receivedOn, dueOn, closedAt, erasedAt } = request
  const channel = CHANNELS.find((each) => each === request.channel)
  const place = PLACES.find(({ id }) => id === request.residence)
  const row = (key: Fact, description: string) => ({ term: t(`page.${key}`), description })
  return termList([
    row('reference', request.reference),
    row('kind', nouns(`kinds.${request.kind}`)),
    row('law', t('page.lawText', { law: lawFullName(law, locale), version: dayText(lawVersion, locale) })),
    row('residence', place ? placeName(place.id, locale) : request.residence),
    row('channel', channel ? nouns(`channels.${channel}`) : request.channel),
    row('status', nouns(`statuses.${request.status}`)),
    row('outcome', outcome ? nouns(`outcomes.${outcome}`) : ''),
    {
      term: translatorFor(locale, 'casefile')('decision.ground'),
      description: refusalGround ? groundText(locale, refusalGround, law) : '',
    },
    row('receivedOn', dayText(receivedOn, locale)),
    row('dueOn', dueOn ? dayText(dueOn, locale) : translatorFor(locale, 'casefile')('clock.noDate')),
    row('closedAt', closedAt ? packMoment(closedAt, locale) : ''),
    row('erasedAt', erasedAt ? packMoment(erasedAt, locale) : ''),
  ])
}

type Fact =
  | 'reference'
  | 'kind'
  | 'law'
  | 'residence'
  | 'channel'
  | 'status'
  | 'outcome'
  | 'receivedOn'
  | 'dueOn'
  | 'closedAt'
  | 'erasedAt'

function groundText(locale: Locale, code: string, law: string): string {
  const { label, source } = groundWords(locale, { code, law })
  return source === null ? label : `${label} (${source})`
}

/** Who asked, and for whom. */
export function personOf({ contact }: CasePack, locale: Locale): string {
  if (!contact) return paragraph(translatorFor(locale, 'pack')('page.erased'))
  const description = contact.subject ? subjectText(locale, contact.subject) : ''
  const about = { term: translatorFor(locale, 'casefile')('facts.relation'), description }
  return termList([...contactRows(locale, contact), about])
}

/** What was asked, on the form it was asked on. */
export function askedOf({ asked, forPage }: CasePack, locale: Locale): string {
  if (!asked) return paragraph(translatorFor(locale, 'pack')('page.nothing'))
  const rows = rowsOnForm(locale, { ...forPage, details: asked })
  return rows ? termList(rows) : paragraph(translatorFor(locale, 'casefile')('facts.unknownForm'))
}

/** What was answered, and of a correction what became of each item. */
export function decisionOf({ asked, decision }: CasePack, locale: Locale): string {
  if (!decision) return paragraph(translatorFor(locale, 'pack')('page.nothing'))
  const t = translatorFor(locale, 'correction')
  const form = translatorFor(locale, 'request')
  const answers = shownItemAnswers(asked, decision)
  if (asked?.kind !== 'correction' || !answers) return quoted(decision.body)
  const items = asked.details.items.map(({ says, shouldSay }, at) => {
    const { corrected = false, reason = '' } = answers[at] ?? {}
    return [
      form('answers.itemText', { says, shouldSay }),
      t(corrected ? 'corrected' : 'notCorrected'),
      ...(reason ? [form('answers.itemWhy', { why: reason })] : []),
    ].join('\n')
  })
  const list = `<ol>${items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}</ol>`
  return `${quoted(decision.body)}\n<h3>${escaped(t('itemByItem'))}</h3>\n${list}`
}
