import { Pagination } from '#components/ui/pagination.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { filterParams, type QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type QueuePagesProps = { locale: Locale; filter: QueueFilter; previous: string | null; next: string | null }

/** On and back through the queue under the same filter. */
export function QueuePages({ locale, filter, previous, next }: QueuePagesProps) {
  const t = translatorFor(locale, 'desk')
  const hrefOf = (side: 'after' | 'before', key: string) =>
    `/${locale}/desk?${new URLSearchParams({ ...filterParams(filter), [side]: key })}`
  return (
    <Pagination
      label={t('pages.label')}
      previous={previous ? { href: hrefOf('before', previous), label: t('pages.previous') } : undefined}
      next={next ? { href: hrefOf('after', next), label: t('pages.next') } : undefined}
    />
  )
}
