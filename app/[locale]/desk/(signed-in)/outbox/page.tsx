import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OutboxFilter } from '#components/messages/outbox-filter.tsx'
import { OutboxTable } from '#components/messages/outbox-table.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { MAIL_STATUSES, outboxFilter } from '#lib/domain/messages/outbox-filter.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readOutbox } from '#lib/reads/outbox.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  return pageTitle(locale, translatorFor(locale, 'outbox')('title'))
}

/** Every mail, newest first. */
export default async function OutboxPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('staff', locale, await pagePath())
  const { status, before } = outboxFilter.parse(await props.searchParams)
  const page = await readOutbox(context, { status, before })
  if (!page.ok) notFound()
  const { mails, nextBefore } = page.value
  const t = translatorFor(locale, 'outbox')
  const hrefOf = (key: Record<string, string>) =>
    `/${locale}/desk/outbox?${new URLSearchParams({ ...(status ? { status } : {}), ...key })}`
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OutboxFilter locale={locale} status={status} statuses={MAIL_STATUSES} />
      {mails.length === 0 ? (
        <EmptyState title={t(status ? 'filteredEmpty.title' : 'empty.title')}>
          <p>{t(status ? 'filteredEmpty.text' : 'empty.text')}</p>
        </EmptyState>
      ) : (
        <OutboxTable locale={locale} zone={context.operator.zone} mails={mails} />
      )}
      <Pagination
        label={t('pagesLabel')}
        previous={before ? { href: hrefOf({}), label: t('newest') } : undefined}
        next={nextBefore ? { href: hrefOf({ before: nextBefore }), label: t('older') } : undefined}
      />
    </>
  )
}
