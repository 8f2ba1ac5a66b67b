import type { Locale } from '#lib/domain/locales.ts'
import { problems as en } from '#lib/i18n/en/problems.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { problems as zhCN } from '#lib/i18n/zh-CN/problems.ts'

/** The sentence of each problem. The browser fetches this file only when there is one to tell. */
export const PROBLEM_WORDS: Record<Locale, Messages['problems']> = { en, 'zh-CN': zhCN }
