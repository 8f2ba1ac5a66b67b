import type { Choice } from '#components/forms/choice-group.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CatalogueEntry } from '#lib/domain/operator/catalogue.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'

/** Entries of a catalogue as choices: each with what it means, where the operator says so. */
export function entryChoices(
  entries: readonly CatalogueEntry[],
  locale: Locale,
): (Choice & { hint?: string })[] {
  return entries.map(({ id, name, explanation }) => {
    const hint = textIn(explanation, locale)
    return { value: id, label: textIn(name, locale), ...(hint ? { hint } : {}) }
  })
}
