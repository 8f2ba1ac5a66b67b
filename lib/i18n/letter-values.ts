import { LAW_IDS } from '#lib/domain/clock/law.ts'
import type { VariableValues } from '#lib/domain/letters/variables.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, type CatalogueEntry, entryName, offered } from '#lib/domain/operator/catalogue.ts'
import type { OperatorFacts } from '#lib/domain/operator/face.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { remediesFor } from '#lib/domain/requests/remedies.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What a letter may be filled in with of a case. */
export type LetterCase = Pick<
  CaseFile,
  'reference' | 'kind' | 'law' | 'receivedOn' | 'dueOn' | 'contact' | 'details'
> & { catalogue: Catalogue }

type Written = { file: LetterCase; operator: OperatorFacts; today: string }

/** What stands for each variable in a letter in this language; a day is `YYYY-MM-DD`. */
export function letterValues({ file, operator, today }: Written, locale: Locale): VariableValues {
  const words = translatorFor(locale, 'templates')
  const law = LAW_IDS.find((id) => id === file.law)
  return {
    reference: file.reference,
    name: file.contact?.name || words('noName'),
    kind: translatorFor(locale, 'nouns')(`kinds.${file.kind}`),
    law: law ? translatorFor(locale, 'clock')(`laws.${law}`) : file.law,
    receivedOn: dayText(file.receivedOn, locale),
    dueOn: file.dueOn ? dayText(file.dueOn, locale) : words('noDate'),
    today: dayText(today, locale),
    operator: operator.name,
    company: operator.legalName,
    contact: operator.email,
    policy: operator.policyUrl ?? words('noPolicy'),
    authority: authorityOf(file, locale),
    categories: listed(namedCategories(file), locale),
    purposes: listed(offered(file.catalogue.purposes), locale),
  }
}

/** Whom to turn to under the law of the case; the first one named, where it names several. */
function authorityOf({ law, kind }: LetterCase, locale: Locale): string {
  const found = remediesFor(law, kind).find(({ authority }) => authority)?.authority
  return found ? textIn(found.name, locale) : translatorFor(locale, 'templates')('noAuthority')
}

/** The categories that were asked about, or all where the request names none. */
function namedCategories({ details, catalogue }: LetterCase): CatalogueEntry[] {
  const asked: unknown = details && 'categories' in details.details ? details.details.categories : null
  const named = Array.isArray(asked) ? catalogue.categories.filter(({ id }) => asked.includes(id)) : []
  return named.length > 0 ? named : offered(catalogue.categories)
}

function listed(entries: readonly CatalogueEntry[], locale: Locale): string {
  return entries.map(({ id }) => `- ${entryName(entries, id, locale)}`).join('\n')
}
