import { createTranslator } from 'use-intl/core'

type Words = Record<string, string>

const LOAD: Record<string, () => Promise<Words>> = {
  en: () => import('#lib/i18n/en/problems.ts').then((words) => words.problems),
  'zh-CN': () => import('#lib/i18n/zh-CN/problems.ts').then((words) => words.problems),
}

/** Said when a code has no sentence of its own. */
const UNKNOWN = 'unknown'
/** What a sentence may mention; a number that was not given is 0, which every sentence with one allows for. */
const NOT_GIVEN = { max: 0, min: 0, minutes: 0 }

/** The sentence for a problem code, in the reader's language; English when the language is not ours. */
export async function problemSentence(
  locale: string,
  code: string,
  params: Record<string, unknown> = {},
): Promise<string> {
  const known = locale in LOAD ? locale : 'en'
  const words = (await LOAD[known]?.()) ?? {}
  const translate = createTranslator({ locale: known, messages: words })
  return translate(Object.hasOwn(words, code) ? code : UNKNOWN, { ...NOT_GIVEN, ...numbersIn(params) })
}

function numbersIn(params: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}
