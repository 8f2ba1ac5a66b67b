import { classes } from '#components/ui/classes.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import {
  QUEUE_VIEWS,
  type QueueView,
  VIEW_NAMES,
  type ViewCount,
  viewOf,
} from '#lib/domain/requests/queue-views.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type QueueViewsProps = {
  locale: Locale
  filter: QueueFilter
  counts: Partial<Record<QueueView, ViewCount>>
}

/** The cuts that everybody has, each with how many cases it holds. */
export function QueueViews({ locale, filter, counts }: QueueViewsProps) {
  const t = translatorFor(locale, 'queue')
  const current = viewOf(filter)
  return (
    <nav aria-label={t('views.label')} className="mb-4 print:hidden">
      <ul className="flex flex-wrap gap-x-1 border-b border-line">
        {VIEW_NAMES.filter((view) => isShown(view, current, counts[view])).map((view) => (
          <li key={view} className="-mb-px">
            <a
              href={hrefOf(locale, QUEUE_VIEWS[view])}
              aria-current={view === current ? 'page' : undefined}
              className={classes(TAB, view === current ? 'border-brand font-semibold text-ink' : RESTING)}
            >
              {t(`views.${view}`)}
              <span className={isLate(view, counts[view]) ? LATE : 'text-small text-soft tabular-nums'}>
                {countText(locale, counts[view])}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Views for what should not happen: there while something is in them. */
const RARE: readonly QueueView[] = ['not-notified', 'aside']

function isShown(view: QueueView, current: QueueView | undefined, found: ViewCount | undefined): boolean {
  return !RARE.includes(view) || view === current || Boolean(found?.count)
}

function hrefOf(locale: Locale, params: Record<string, string>): string {
  const query = new URLSearchParams(params).toString()
  return `/${locale}/desk${query ? `?${query}` : ''}`
}

const TAB = 'flex min-h-9 items-center gap-1.5 border-b-3 px-2.5 no-underline'
const RESTING = 'border-transparent text-ink hover:border-edge'
const LATE = 'rounded-round bg-danger-soft px-1.5 text-small font-semibold text-danger tabular-nums'

const isLate = (view: QueueView, found: ViewCount | undefined) =>
  (view === 'overdue' || view === 'not-notified') && Boolean(found?.count)

function countText(locale: Locale, found: ViewCount | undefined): string {
  if (!found) return ''
  const { count, more } = found
  return more ? translatorFor(locale, 'queue')('views.more', { count: String(count) }) : String(count)
}
