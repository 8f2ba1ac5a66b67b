import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { filterParams, type QueueFilter } from '#lib/domain/requests/queue-filter.ts'
import { type QueueView, viewOf } from '#lib/domain/requests/queue-views.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Why the queue is empty, and the way on: nothing at all, nothing for this filter, or nothing further. */
export function QueueEmpty({ locale, filter }: { locale: Locale; filter: QueueFilter }) {
  const t = translatorFor(locale, 'desk')
  const home = `/${locale}/desk`
  if (filter.mailbox)
    return <EmptyState title={t('empty.mailboxTitle')} action={toQueue(home, t('backToQueue'))} />
  if (filter.after || filter.before)
    return (
      <EmptyState title={t('empty.pageTitle')} action={toQueue(home, t('empty.filteredAction'))}>
        <p>{t('empty.pageText')}</p>
      </EmptyState>
    )
  const view = viewOf(filter)
  if (view && view !== 'active') return <ViewEmpty locale={locale} view={view} />
  if (Object.keys(filterParams(filter)).length > 0)
    return (
      <EmptyState title={t('empty.filteredTitle')} action={toQueue(home, t('empty.filteredAction'))}>
        <p>{t('empty.filteredText')}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('empty.title')}
      action={toQueue(`${home}?status=unconfirmed`, t('empty.unconfirmed'))}
    >
      <p>{t('empty.text')}</p>
    </EmptyState>
  )
}

/** What an empty view means, and when something will be in it. */
function ViewEmpty({ locale, view }: { locale: Locale; view: Exclude<QueueView, 'active'> }) {
  const t = translatorFor(locale, 'queue')
  const action =
    view === 'mine' ? toQueue(`/${locale}/desk?assignee=nobody`, t('empty.mineAction')) : undefined
  return (
    <EmptyState title={t(`empty.${view}Title`)} action={action}>
      <p>{t(`empty.${view}Text`)}</p>
    </EmptyState>
  )
}

const toQueue = (href: string, label: string) => (
  <ButtonLink href={href} variant="secondary">
    {label}
  </ButtonLink>
)
