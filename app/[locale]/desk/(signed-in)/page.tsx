import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { QueueEmpty } from '#components/requests/queue/queue-empty.tsx'
import { QueueFilters } from '#components/requests/queue/queue-filters.tsx'
import { QueuePages } from '#components/requests/queue/queue-pages.tsx'
import { QueueSearch } from '#components/requests/queue/queue-search.tsx'
import { QueueTable } from '#components/requests/queue/queue-table.tsx'
import { typedText } from '#components/requests/typed.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { type PageProps, pageLocale, pagePath, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readQueue } from '#lib/reads/desk-queue.ts'
import { readAssignees } from '#lib/reads/staff-names.ts'

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
  const { cases, previous, next } = page.value
  const [colleagues, shown] = await Promise.all([readAssignees(context), shownAgain(locale, '/desk', props)])
  const t = translatorFor(locale, 'desk')
  const { mailbox } = filter
  return (
    <>
      {mailbox ? <BackLink href={`/${locale}/desk`} label={t('backToQueue')} /> : null}
      <PageHeader
        title={mailbox ? t('mailboxTitle', { reference: mailbox }) : t('title')}
        lead={mailbox ? t('mailboxLead') : undefined}
      />
      {mailbox ? null : (
        <>
          <QueueSearch
            locale={locale}
            typed={typedText(shown?.values ?? {}, 'search')}
            problems={shown?.problems ?? []}
            summary={shown?.summary ?? null}
          />
          <QueueFilters locale={locale} filter={filter} colleagues={colleagues} />
        </>
      )}
      {cases.length === 0 ? (
        <QueueEmpty locale={locale} filter={filter} />
      ) : (
        <QueueTable locale={locale} caption={t(mailbox ? 'mailboxCaption' : 'caption')} cases={cases} />
      )}
      <QueuePages locale={locale} filter={filter} previous={previous} next={next} />
    </>
  )
}
