import { Pagination } from '#components/ui/pagination.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { TimeOrder } from '#lib/domain/time-order.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type TimePagesProps = {
  locale: Locale
  label: string
  order: TimeOrder
  isFirst: boolean
  /** After which row the next page begins; null at the end. */
  next: string | number | null
  /** What the link to it says, where that is not "older" or "newer". */
  nextLabel?: string | undefined
  hrefOf: (asked: Record<string, string>) => string
}

/** The pages of a list in time: back to its beginning, and on. */
export function TimePages({ locale, label, order, isFirst, next, nextLabel, hrefOf }: TimePagesProps) {
  const t = translatorFor(locale, 'site')
  const kept: Record<string, string> = order ? { order } : {}
  const words = order === 'oldest' ? (['oldest', 'newer'] as const) : (['newest', 'older'] as const)
  return (
    <Pagination
      label={label}
      previous={isFirst ? undefined : { href: hrefOf(kept), label: t(`inTime.${words[0]}`) }}
      next={
        next === null
          ? undefined
          : { href: hrefOf({ ...kept, after: String(next) }), label: nextLabel ?? t(`inTime.${words[1]}`) }
      }
    />
  )
}
