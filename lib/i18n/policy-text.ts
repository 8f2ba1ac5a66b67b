import type { Locale } from '#lib/domain/locales.ts'
import type { PolicyVersion } from '#lib/domain/operator/face.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** A version of the privacy policy, with the day since which it is in force. */
export function policyText({ version, effectiveOn }: PolicyVersion, locale: Locale): string {
  return translatorFor(locale, 'receipt')('policyFrom', { version, day: dayText(effectiveOn, locale) })
}
