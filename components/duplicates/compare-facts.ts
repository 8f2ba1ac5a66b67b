import { PLACES } from '#lib/domain/clock/places.ts'
import { LANGUAGES, type Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { placeName } from '#lib/i18n/place-names.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

/** What two cases are compared by; `isOther` where it says something else of the other. Days are never the same. */
export type ComparedFact = { term: string; text: string; isOther: boolean }
type Compared = Pick<
  CaseFile,
  'contact' | 'residence' | 'law' | 'relation' | 'receivedOn' | 'dueOn' | 'locale'
>

/** The facts of one case as they stand beside the other's: everything that putting them together asks for. */
export function comparedFacts(locale: Locale, file: Compared, other: Compared): ComparedFact[] {
  const facts = translatorFor(locale, 'casefile')
  const none = translatorFor(locale, 'duplicates')('compare.none')
  const days = [
    { term: facts('clock.received'), text: dayText(file.receivedOn, locale), isOther: false },
    { term: facts('clock.due'), text: file.dueOn ? dayText(file.dueOn, locale) : none, isOther: false },
  ]
  const others = whoAsks(locale, other)
  const who = whoAsks(locale, file).map(([term, text], at) => ({
    ...{ term, text: text || none },
    isOther: sameText(text) !== sameText(others[at]?.[1]),
  }))
  return [...who, ...days]
}

/** Nobody is another person for a capital letter. */
const sameText = (text = '') => text.trim().toLowerCase()

function whoAsks(
  locale: Locale,
  { contact, residence, law, relation, ...file }: Compared,
): [string, string][] {
  const facts = translatorFor(locale, 'casefile')
  const relations: Record<string, string> = messagesOf(locale).nouns.relationsTold
  const place = PLACES.find(({ id }) => id === residence)
  const whom = [relations[relation] ?? relation, contact?.subject?.subjectName].filter(Boolean)
  return [
    [facts('facts.name'), contact?.name ?? ''],
    [facts('facts.email'), contact?.email ?? ''],
    [translatorFor(locale, 'intake')('facts.phone'), contact?.phone ?? ''],
    [facts('facts.residence'), place ? placeName(place.id, locale) : residence],
    [facts('clock.law'), lawName(law, locale)],
    [facts('facts.relation'), whom.join(': ')],
    [facts('facts.language'), LANGUAGES[file.locale].name],
  ]
}
