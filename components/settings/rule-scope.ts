import type { Locale } from '#lib/domain/locales.ts'
import type { RuleScope } from '#lib/domain/staff/assignment.ts'
import { lawName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** What a rule is about, in words: `Access · GDPR`. */
export function scopeText({ kind, law }: RuleScope, locale: Locale): string {
  const parts = [kind ? translatorFor(locale, 'nouns')(`kinds.${kind}`) : '', law ? lawName(law, locale) : '']
  return parts.filter(Boolean).join(' · ') || translatorFor(locale, 'assignment-rules')('everything')
}
