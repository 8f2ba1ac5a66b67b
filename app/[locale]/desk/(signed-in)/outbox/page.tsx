import type { Metadata } from 'next'
import { OutboxFilter } from '#components/messages/outbox-filter.tsx'
import { OutboxTable } from '#components/messages/outbox-table.tsx'
import { TimePages } from '#components/sorting/time-pages.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { MAIL_STATUSES, outboxFilter } from '#lib/domain/messages/outbox-filter.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readOutbox } from '#lib/reads/outbox.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  return pageTitle(locale, translatorFor(locale, 'outbox')('title'))
}

/** Every mail, newest first or oldest first. */
export default async function OutboxPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('staff', locale, await pagePath())
  const filter = outboxFilter.parse(await props.searchParams)
  const page = await readOutbox(context, filter)
  if (!page.ok) return nothingHere()
  const { status, order, after } = filter
  const { mails, next } = page.value
  const t = translatorFor(locale, 'outbox')
  const hrefOf = (asked: Record<string, string>) =>
    `/${locale}/desk/outbox?${new URLSearchParams({ ...(status ? { status } : {}), ...asked })}`
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OutboxFilter {...{ locale, status, order }} statuses={MAIL_STATUSES} />
      {mails.length === 0 ? (
        <EmptyState title={t(status ? 'filteredEmpty.title' : 'empty.title')}>
          <p>{t(status ? 'filteredEmpty.text' : 'empty.text')}</p>
        </EmptyState>
      ) : (
        <OutboxTable {...{ locale, mails, order, hrefOf }} zone={context.operator.zone} />
      )}
      <TimePages {...{ locale, order, next, hrefOf }} label={t('pagesLabel')} isFirst={!after} />
    </>
  )
}
