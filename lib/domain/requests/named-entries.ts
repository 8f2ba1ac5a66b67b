import type { Catalogue, CatalogueEntry } from '#lib/domain/operator/catalogue.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import type { FieldProblem } from '#lib/domain/result.ts'

/**
 * The first thing that answers name and no list holds. A retired entry is known: whoever opened the page while it was
 * offered is not turned away.
 */
export function unknownEntry(catalogue: Catalogue, { kind, details }: Details): FieldProblem | null {
  const isCategory = holds(catalogue.categories)
  if (kind === 'access' || kind === 'deletion')
    return details.categories.every(isCategory) ? null : { field: 'categories', code: 'category-unknown' }
  if (kind === 'correction') {
    const at = details.items.findIndex(({ category }) => category !== '' && !isCategory(category))
    return at < 0 ? null : { field: `items.${at}.category`, code: 'category-unknown' }
  }
  return kind === 'withdrawal' ? unknownPurpose(catalogue, details.purposes) : null
}

/** The same of a list of purposes: one that stands without consent cannot be withdrawn from. */
export function unknownPurpose(
  { purposes }: Pick<Catalogue, 'purposes'>,
  named: readonly string[],
): FieldProblem | null {
  const isKnown = holds(purposes.filter(({ restsOnConsent }) => restsOnConsent))
  return named.every(isKnown) ? null : { field: 'purposes', code: 'purpose-unknown' }
}

/** The systems that hold what a request asks about: all of them where it asks about everything. */
export function systemsAsked(
  { categories, systems }: Catalogue,
  { kind, details }: Details,
): CatalogueEntry[] {
  const named =
    kind === 'access' || kind === 'deletion'
      ? details.categories
      : kind === 'correction'
        ? details.items.map(({ category }) => category)
        : null
  if (!named) return []
  const all = (kind === 'access' || kind === 'deletion') && details.scope === 'all'
  const meant = categories.filter(({ id, retiredAt }) => (all ? retiredAt === null : named.includes(id)))
  return systems.filter(({ id }) => meant.some((category) => category.systems.includes(id)))
}

function holds(entries: readonly CatalogueEntry[]) {
  return (id: string) => entries.some((entry) => entry.id === id)
}
