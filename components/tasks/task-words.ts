import type { Locale } from '#lib/domain/locales.ts'
import { type CatalogueEntry, entryName } from '#lib/domain/operator/catalogue.ts'
import type { TaskWork } from '#lib/domain/tasks/plan.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Named = { what: TaskWork; systemId: string | null; title: string | null }

/** What a task is called: staff's own words, else its system and what is done there. */
export function taskName(
  { what, systemId, title }: Named,
  systems: readonly CatalogueEntry[],
  locale: Locale,
) {
  const system = systemId ? entryName(systems, systemId, locale) : null
  const work = title ?? translatorFor(locale, 'tasks')(`work.${what}`)
  return system ? `${system}: ${work}` : work
}

/** When it is due, in words. */
export function dueWords(dueOn: string | null, locale: Locale): string {
  const t = translatorFor(locale, 'tasks')
  return dueOn ? t('due', { day: dayText(dueOn, locale) }) : t('noDue')
}
