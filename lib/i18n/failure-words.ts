import type { Locale } from '#lib/domain/locales.ts'
import { failure as en } from '#lib/i18n/en/failure.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { failure as zhCN } from '#lib/i18n/zh-CN/failure.ts'

/** Said when a page could not be made. Alone in a file: every page carries it, to be said without the server. */
export const FAILURE_WORDS: Record<Locale, Messages['failure']> = { en, 'zh-CN': zhCN }
