import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { BulkForm } from '#components/requests/queue/bulk-form.tsx'
import { QueueEmpty } from '#components/requests/queue/queue-empty.tsx'
import { QueueFilters } from '#components/requests/queue/queue-filters.tsx'
import { QueuePages } from '#components/requests/queue/queue-pages.tsx'
import { QueueSearch } from '#components/requests/queue/queue-search.tsx'
import { QueueTable } from '#components/requests/queue/queue-table.tsx'
import { QueueViews } from '#components/requests/queue/queue-views.tsx'
import { ShieldedNotice } from '#components/requests/shielded-notice.tsx'
import { typedText } from '#components/requests/typed.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { type QueueFilter, queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { queryOf } from '#lib/domain/requests/queue-views.ts'
import type { KeptTag } from '#lib/domain/requests/tags.ts'
import { type PageProps, pageLocale, pagePath, pageQuery, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readQueue } from '#lib/reads/desk-queue.ts'
import { readQueueCounts } from '#lib/reads/queue-counts.ts'
import { readAssignees } from '#lib/reads/staff-names.ts'
import { readTags } from '#lib/reads/tags.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, '/desk', props)
  return pageTitle(locale, translatorFor(locale, 'desk')('title'), shown !== null)
}

/** The queue, soonest due first; or every request of one mailbox. */
export default async function QueuePage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('staff', locale, await pagePath())
  const filter = queueFilter.parse(await props.searchParams)
  const page = await readQueue(context, filter)
  if (!page.ok) notFound()
  const { cases, ...pages } = page.value
  const [colleagues, tags] = await Promise.all([readAssignees(context), readTags(context)])
  const t = translatorFor(locale, 'desk')
  const { mailbox, sort } = filter
  const selects = may(context.actor, 'assign-request')
  const order = translatorFor(locale, 'queue')(`sorts.${sort}`)
  return (
    <>
      {(await pageQuery(props.searchParams, 'done')) === 'shielded' ? (
        <ShieldedNotice locale={locale} />
      ) : null}
      {mailbox ? <BackLink href={`/${locale}/desk`} label={t('backToQueue')} /> : null}
      <PageHeader
        title={mailbox ? t('mailboxTitle', { reference: mailbox }) : t('title')}
        lead={mailbox ? t('mailboxLead') : undefined}
        aside={
          mailbox ? undefined : (
            <a href={`/${locale}/desk/tags`}>{translatorFor(locale, 'bulk')('tags.link')}</a>
          )
        }
      />
      {mailbox ? null : await above(props, { locale, context, filter, colleagues, tags })}
      {cases.length > 0 ? (
        <Changeable {...{ locale, filter, colleagues, tags }} may={selects}>
          <QueueTable
            {...{ locale, cases, sort, selects, zone: context.operator.zone }}
            caption={mailbox ? t('mailboxCaption') : translatorFor(locale, 'queue')('caption', { order })}
          />
        </Changeable>
      ) : pages.isPartial ? null : (
        <QueueEmpty locale={locale} filter={filter} />
      )}
      <QueuePages {...{ locale, filter, ...pages }} />
    </>
  )
}

type Team = { colleagues: { staffId: string; name: string }[]; tags: KeptTag[] }
type Asked = Team & { locale: Locale; context: Context; filter: QueueFilter }

type ChangeableProps = Team & { locale: Locale; filter: QueueFilter; may: boolean; children: ReactNode }

/** The list as a form for several cases at once, for whoever may change any. */
function Changeable({ locale, filter, colleagues, tags, may, children }: ChangeableProps) {
  if (!may) return children
  const offered = tags.filter(({ isRetired }) => !isRetired)
  return (
    <BulkForm {...{ locale, colleagues }} tags={offered} from={queryOf(filter)}>
      {children}
    </BulkForm>
  )
}

/** What stands above the list: the search, the views with their counts, and the filter. */
async function above(props: PageProps, { locale, context, filter, colleagues, tags }: Asked) {
  const [shown, counts] = await Promise.all([shownAgain(locale, '/desk', props), readQueueCounts(context)])
  return (
    <>
      <QueueSearch
        locale={locale}
        typed={typedText(shown?.values ?? {}, 'search')}
        problems={shown?.problems ?? []}
        summary={shown?.summary ?? null}
      />
      <QueueViews {...{ locale, filter, counts }} />
      <QueueFilters {...{ locale, filter, colleagues, tags }} />
    </>
  )
}
