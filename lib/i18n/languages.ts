import type { Text } from '#lib/domain/clock/text.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { en } from '#lib/i18n/en.ts'
import type { Messages } from '#lib/i18n/messages.ts'
import { zhCN } from '#lib/i18n/zh-CN.ts'

/** Everything the portal says, in every language; a language without its words does not compile. */
export const MESSAGES: Record<Locale, Messages> = { en: en as Messages, 'zh-CN': zhCN }

/** Citations, authorities, places and holidays by their English; empty for what stands beside its law already. */
export type Terms = Readonly<Record<string, string>>

export const TERMS: Record<Exclude<Locale, keyof Text>, Terms> = {}
