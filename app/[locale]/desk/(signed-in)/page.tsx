import type { Metadata } from 'next'
import { QueueHead } from '#components/requests/queue/queue-head.tsx'
import { QueueKeys } from '#components/requests/queue/queue-keys.tsx'
import { QueueList } from '#components/requests/queue/queue-list.tsx'
import { QueueNews } from '#components/requests/queue/queue-news.tsx'
import { StandingIn } from '#components/requests/queue/standing-in.tsx'
import { TakeNext } from '#components/requests/queue/take-next.tsx'
import { ShieldedNotice } from '#components/requests/shielded-notice.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import {
  isWrong,
  type PageProps,
  pageLocale,
  pagePath,
  pageQuery,
  shownAgain,
  signedIn,
} from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'
import { assigneesAmong, readPresence, stoodInForBy } from '#lib/reads/absences.ts'
import { readTrailEnd } from '#lib/reads/changed-cases.ts'
import { readQueue } from '#lib/reads/desk-queue.ts'
import { readQueueCounts } from '#lib/reads/queue-counts.ts'
import { readSavedViews } from '#lib/reads/saved-views.ts'
import { readTags } from '#lib/reads/tags.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, '/desk', props)
  return pageTitle(locale, translatorFor(locale, 'desk')('title'), isWrong(shown))
}

/** The queue, soonest due first; or every request of one mailbox. */
export default async function QueuePage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('staff', locale, await pagePath())
  const filter = queueFilter.parse(await props.searchParams)
  // before the list is read: what happens meanwhile is told, not missed
  const since = await readTrailEnd(context)
  const page = await readQueue(context, filter)
  if (!page.ok) return nothingHere()
  const [people, tags] = await Promise.all([readPresence(context), readTags(context)])
  const colleagues = assigneesAmong(people)
  const { actor, operator } = context
  const { mailbox } = filter
  const t = translatorFor(locale, 'desk')
  const { queue, views } = messagesOf(locale)
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
          <>
            {!mailbox && may(context.actor, 'assign-request') ? <TakeNext locale={locale} /> : null}
            <QueueKeys words={views.keys} />
            {filter.state === 'aside' && may(actor, 'manage-blocks') ? (
              <a href={`/${locale}/desk/settings/blocks`}>{translatorFor(locale, 'blocks')('link')}</a>
            ) : null}
            <a href={`/${locale}/desk/tags`}>{translatorFor(locale, 'bulk')('tags.link')}</a>
            {may(actor, 'manage-assignment') ? (
              <a href={`/${locale}/desk/settings/assignment`}>
                {translatorFor(locale, 'assignment-rules')('link')}
              </a>
            ) : null}
          </>
        }
      />
      <StandingIn {...{ locale, filter }} stoodInFor={stoodInForBy(context, people)} />
      {mailbox ? null : (
        <QueueHead
          {...{ locale, filter, colleagues, tags }}
          counts={await readQueueCounts(context)}
          saved={await readSavedViews(context)}
          mayKeep={{ own: may(actor, 'keep-view'), team: may(actor, 'keep-team-view') }}
          shown={await shownAgain(locale, '/desk', props)}
        />
      )}
      <QueueNews
        path={`/${locale}/desk/live`}
        since={since}
        shown={page.value.cases.map(({ reference }) => reference)}
        words={queue.news}
      />
      <QueueList
        {...{ locale, filter, colleagues, tags, page: page.value, zone: operator.zone }}
        selects={may(actor, 'assign-request')}
        allTicked={(await pageQuery(props.searchParams, 'ticked')) === 'all'}
      />
    </>
  )
}
