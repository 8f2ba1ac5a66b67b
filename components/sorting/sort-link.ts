import type { SortLink } from '#components/ui/table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { TimeOrder } from '#lib/domain/time-order.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type LinkFacts = { locale: Locale; id: string; href: string; order: SortLink['order'] }

/**
 * The link in a column's head. It leads back to itself, so that the keyboard stays where it was and a screen reader says
 * the order that now is.
 */
export function sortLink({ locale, id, href, order }: LinkFacts): SortLink {
  const t = translatorFor(locale, 'site')
  const name = `sort-${id}`
  return { id: name, href: `${href}#${name}`, order, hint: t(order ? 'sorting.turn' : 'sorting.column') }
}

type TimeFacts = {
  locale: Locale
  id: string
  order: TimeOrder
  hrefOf: (asked: Record<string, string>) => string
}

/** The same for a list that is read page by page, newest first or oldest first. */
export function timeLink({ locale, id, order, hrefOf }: TimeFacts): SortLink {
  const isOldest = order === 'oldest'
  const href = hrefOf(isOldest ? {} : { order: 'oldest' })
  return sortLink({ locale, id, href, order: isOldest ? 'ascending' : 'descending' })
}
