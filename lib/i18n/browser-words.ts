import type { Locale } from '#lib/domain/locales.ts'
import { failure as enFailure } from '#lib/i18n/en/failure.ts'
import { problems as enProblems } from '#lib/i18n/en/problems.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { failure as zhFailure } from '#lib/i18n/zh-CN/failure.ts'
import { problems as zhProblems } from '#lib/i18n/zh-CN/problems.ts'

// The few words that travel to the browser, which may have to say them without the server. Each is fetched
// only by what says it: a page that works loads neither.

/** The sentence of each problem. */
export const PROBLEM_WORDS: Record<Locale, Messages['problems']> = { en: enProblems, 'zh-CN': zhProblems }

/** What is shown when a page could not be made. */
export const FAILURE_WORDS: Record<Locale, Messages['failure']> = { en: enFailure, 'zh-CN': zhFailure }
