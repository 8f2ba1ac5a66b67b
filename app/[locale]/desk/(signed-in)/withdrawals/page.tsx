import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { WithdrawalsTable } from '#components/withdrawals/withdrawals-table.tsx'
import { withdrawalsFilter } from '#lib/domain/requests/withdrawal.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readWithdrawals } from '#lib/reads/withdrawals.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  return pageTitle(locale, translatorFor(locale, 'withdrawal')('list.title'))
}

/** Consent that is withdrawn, newest first. */
export default async function WithdrawalsPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('staff', locale, await pagePath())
  const { before } = withdrawalsFilter.parse(await props.searchParams)
  const page = await readWithdrawals(context, { before })
  if (!page.ok) notFound()
  const { lines, nextBefore } = page.value
  const t = translatorFor(locale, 'withdrawal')
  const path = `/${locale}/desk/withdrawals`
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      {lines.length === 0 ? (
        <EmptyState title={t('list.empty')} />
      ) : (
        <WithdrawalsTable locale={locale} zone={context.operator.zone} lines={lines} />
      )}
      <Pagination
        label={t('list.pages')}
        previous={before ? { href: path, label: t('list.newest') } : undefined}
        next={nextBefore ? { href: `${path}?before=${nextBefore}`, label: t('list.older') } : undefined}
      />
    </>
  )
}
