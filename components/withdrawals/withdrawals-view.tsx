import type { ShownForm } from '#components/staff/shown-form.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { WithdrawalsCheck } from '#components/withdrawals/withdrawals-check.tsx'
import { WithdrawalsTable } from '#components/withdrawals/withdrawals-table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import type { WithdrawalLine } from '#lib/domain/requests/withdrawal.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ViewProps = {
  locale: Locale
  zone: string
  page: { lines: WithdrawalLine[]; nextBefore: string | null; catalogue: Catalogue }
  /** The page that was asked for, and of whose address, named by a reference. */
  asked: { before?: string; mailbox?: string }
  shown: ShownForm
  isNone: boolean
}

/** What has to stay stopped, and whether an address is among it. */
export function WithdrawalsView({ locale, zone, page, asked, shown, isNone }: ViewProps) {
  const t = translatorFor(locale, 'withdrawal')
  const { before, mailbox } = asked
  const hrefOf = (key: Record<string, string>) =>
    `/${locale}/desk/withdrawals?${new URLSearchParams({ ...(mailbox ? { mailbox } : {}), ...key })}`
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <Stack>
        <WithdrawalsCheck {...{ locale, shown, isNone }} />
        {mailbox ? (
          <p>
            <strong>{t('list.check.found', { reference: mailbox })}</strong>{' '}
            <a href={`/${locale}/desk/withdrawals`}>{t('list.check.all')}</a>
          </p>
        ) : null}
        {page.lines.length === 0 ? (
          <EmptyState title={t(mailbox ? 'list.check.none' : 'list.empty')} />
        ) : (
          <WithdrawalsTable {...{ locale, zone }} {...page} />
        )}
        <Pagination
          label={t('list.pages')}
          previous={before ? { href: hrefOf({}), label: t('list.newest') } : undefined}
          next={
            page.nextBefore
              ? { href: hrefOf({ before: page.nextBefore }), label: t('list.older') }
              : undefined
          }
        />
      </Stack>
    </>
  )
}
