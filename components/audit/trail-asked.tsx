import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import type { AuditQuery } from '#lib/domain/audit/audit-filter.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { eventName } from '#lib/i18n/event-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TrailAskedProps = { locale: Locale; query: AuditQuery; names: Record<string, string> }

/** Which rows of the trail are asked for, in words, so that nobody hands out a part as the whole. */
export function TrailAsked({ locale, query, names }: TrailAskedProps) {
  const t = translatorFor(locale, 'audit')
  const { event, actor, staff, reference, from, to } = query
  const items = [
    ['event', event && eventName(event, locale)],
    ['who', actor && t(`filter.actors.${actor}`)],
    ['staff', staff && (names[staff] ?? t('formerColleague'))],
    ['reference', reference],
    ['from', from && dayText(from, locale)],
    ['to', to && dayText(to, locale)],
  ] as const
  const asked = items.flatMap(([key, description]) =>
    description ? [{ key, term: t(`filter.${key}`), description }] : [],
  )
  return asked.length > 0 ? <DefinitionGrid items={asked} /> : <p>{t('export.whole')}</p>
}
