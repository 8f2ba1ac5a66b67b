import { Notice } from '#components/ui/notice.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { filterParams, type QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type QueuePagesProps = {
  locale: Locale
  filter: QueueFilter
  previous: string | null
  next: string | null
  /** Only a stretch of the list was looked at: the way the reader goes leads further. */
  isPartial: boolean
}

/** On and back through the queue under the same filter. */
export function QueuePages({ locale, filter, previous, next, isPartial }: QueuePagesProps) {
  const t = translatorFor(locale, 'queue')
  const hrefOf = (side: 'after' | 'before', key: string) =>
    `/${locale}/desk?${new URLSearchParams({ ...filterParams(filter), [side]: key })}`
  const backwards = Boolean(filter.before)
  const words = (side: 'previous' | 'next', isTheWay: boolean) =>
    t(isPartial && isTheWay ? 'pages.further' : `pages.${side}`)
  return (
    <>
      {isPartial ? (
        <div className="mt-5">
          <Notice title={t('partial.title')} toneWord={t('partial.toneWord')}>
            <p>{t('partial.text')}</p>
          </Notice>
        </div>
      ) : null}
      <Pagination
        label={t('pages.label')}
        previous={
          previous ? { href: hrefOf('before', previous), label: words('previous', backwards) } : undefined
        }
        next={next ? { href: hrefOf('after', next), label: words('next', !backwards) } : undefined}
      />
    </>
  )
}
