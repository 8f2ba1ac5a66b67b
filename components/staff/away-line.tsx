import type { Locale } from '#lib/domain/locales.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Somebody in a list to choose from: their name, and that they are away. */
export function assigneeLabel({ name, awayUntil }: Assignee, locale: Locale): string {
  const t = translatorFor(locale, 'absences')
  return awayUntil ? t('nameAway', { name, until: dayText(awayUntil, locale) }) : name
}

/** That whoever has a case is away, until when, and who stands in. */
export function AwayLine({ locale, away }: { locale: Locale; away: Assignee | undefined }) {
  if (!away?.awayUntil) return null
  return <p className="mt-2 font-semibold text-warning">{awaySentence(away, locale)}</p>
}

/** The same as a sentence; empty while they are here. */
export function awaySentence({ name, awayUntil, standIn }: Assignee, locale: Locale): string {
  const t = translatorFor(locale, 'absences')
  if (!awayUntil) return ''
  const until = dayText(awayUntil, locale)
  return standIn ? t('awayStandIn', { name, until, standIn }) : t('away', { name, until })
}
