import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/domain/locales.ts'
import { PROBLEM_WORDS } from '#lib/i18n/problem-words.ts'

/** Said when a code has no sentence of its own. */
const UNKNOWN = 'unknown'
/** Everything a sentence may mention. What was not given is 0 or nothing, which the sentences allow for. */
const NUMBERS = { max: 0, min: 0, minutes: 0, line: 0, other: 0, year: 0, count: 0, more: 0 }
const WORDS = { name: '', nearest: '', near: '', what: '', where: '', language: '', ratio: '', least: '' }
const NOT_GIVEN: Record<string, string | number> = { ...NUMBERS, ...WORDS }

/**
 * The sentence for a problem code, in the reader's language. The browser loads this file only when there is
 * something to say, so it holds the problems and no other words.
 */
export function problemSentence(locale: Locale, code: string, params: Record<string, unknown> = {}): string {
  const messages: Record<string, string> = PROBLEM_WORDS[locale]
  const translate = createTranslator({ locale, messages })
  return translate(Object.hasOwn(messages, code) ? code : UNKNOWN, { ...NOT_GIVEN, ...shownIn(params) })
}

function shownIn(params: Record<string, unknown>): Record<string, string | number> {
  const shown = Object.entries(params).filter(
    (entry): entry is [string, string | number] =>
      Object.hasOwn(NOT_GIVEN, entry[0]) && (typeof entry[1] === 'number' || typeof entry[1] === 'string'),
  )
  return Object.fromEntries(shown)
}
