import type { Context } from '#lib/commands/context.ts'
import { PLACE_IDS } from '#lib/domain/clock/places.ts'
import { IMPORT_COLUMNS, type ImportColumn, PROBLEMS_COLUMN } from '#lib/domain/imports/columns.ts'
import { type Vocabulary, wordsFor } from '#lib/domain/imports/vocabulary.ts'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import { type Catalogue, offered } from '#lib/domain/operator/catalogue.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import { AGENTS } from '#lib/domain/requests/agents.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { OTHER_CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { AGE_BANDS, GUARDIANS, RELATIONS, RELATIVES } from '#lib/domain/requests/whom.ts'
import { placeName, placeNameInRegion } from '#lib/i18n/place-names.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'

/** The page of lists, without the language. */
export const IMPORT_PATH = '/desk/enter/import'

type Pair = readonly [word: string, code: string]

/** The words that each column knows in a language, as the page of the template names them. */
export function columnWords(locale: Locale, { purposes }: Catalogue): Partial<Record<ImportColumn, Pair[]>> {
  const t = translatorFor(locale, 'nouns')
  const as = [
    ...GUARDIANS.map((code): Pair => [t(`guardians.${code}`), code]),
    ...AGENTS.map((code): Pair => [t(`agents.${code}`), code]),
    ...RELATIVES.map((code): Pair => [t(`relatives.${code}`), code]),
  ]
  return {
    channel: OTHER_CHANNELS.map((code) => [t(`channels.${code}`), code]),
    kinds: ASKED_KINDS.map((code) => [t(`kinds.${code}`), code]),
    locale: LOCALES.map((code) => [LANGUAGES[code].name, code]),
    purposes: offered(purposes).map(({ id, name }) => [textIn(name, locale), id]),
    relation: RELATIONS.map((code) => [t(`relationsTold.${code}`), code]),
    age: AGE_BANDS.map((code) => [t(`ages.${code}`), code]),
    as,
  }
}

/** Everything a list may say, in every language; headings are named to the reader in `locale`. */
export async function importVocabulary(context: Context, locale: Locale): Promise<Vocabulary> {
  const catalogue = await readCatalogue(context)
  const heading = (of: Locale, column: ImportColumn) =>
    translatorFor(of, 'imports')(`columns.${column}.heading`)
  const headings = LOCALES.flatMap((of) => [
    ...IMPORT_COLUMNS.map((column) => [heading(of, column), column] as const),
    [translatorFor(of, 'imports')('problems'), PROBLEMS_COLUMN] as const,
  ])
  const cells: Partial<Record<ImportColumn, Pair[]>> = {
    residence: LOCALES.flatMap(placesIn),
    relation: LOCALES.flatMap(relationsAsAsked),
  }
  for (const of of LOCALES)
    for (const [column, pairs] of Object.entries(columnWords(of, catalogue)))
      cells[column as ImportColumn] = [...(cells[column as ImportColumn] ?? []), ...pairs]
  return {
    headings: wordsFor(headings),
    shown: Object.fromEntries(
      IMPORT_COLUMNS.map((column) => [column, heading(locale, column)]),
    ) as Vocabulary['shown'],
    cells: Object.fromEntries(Object.entries(cells).map(([column, pairs]) => [column, wordsFor(pairs)])),
  }
}

/** A relation as the person says it on the form: a list may hold what was copied from there. */
function relationsAsAsked(locale: Locale): Pair[] {
  const t = translatorFor(locale, 'nouns')
  return RELATIONS.map((code): Pair => [t(`relations.${code}`), code])
}

function placesIn(locale: Locale): Pair[] {
  return PLACE_IDS.flatMap((id): Pair[] => [
    [placeName(id, locale), id],
    [placeNameInRegion(id, locale), id],
  ])
}
