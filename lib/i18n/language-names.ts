import type { Locale } from '#lib/domain/locales.ts'

/** Each language, named in itself. */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', 'zh-CN': '简体中文' }
