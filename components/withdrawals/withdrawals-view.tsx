import { TimePages } from '#components/sorting/time-pages.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { WithdrawalsCheck } from '#components/withdrawals/withdrawals-check.tsx'
import { WithdrawalsTable } from '#components/withdrawals/withdrawals-table.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Catalogue } from '#lib/domain/operator/catalogue.ts'
import type { WithdrawalLine, WithdrawalsFilter } from '#lib/domain/requests/withdrawal.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type ViewProps = {
  locale: Locale
  zone: string
  page: { lines: WithdrawalLine[]; next: string | null; catalogue: Catalogue }
  /** The page that was asked for, and of whose address, named by a reference. */
  asked: WithdrawalsFilter
  shown: ShownForm
  isNone: boolean
}

/** What has to stay stopped, and whether an address is among it. */
export function WithdrawalsView({ locale, zone, page, asked, shown, isNone }: ViewProps) {
  const t = translatorFor(locale, 'withdrawal')
  const { order, after, mailbox } = asked
  const hrefOf = (more: Record<string, string>) =>
    `/${locale}/desk/withdrawals?${new URLSearchParams({ ...(mailbox ? { mailbox } : {}), ...more })}`
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
          <WithdrawalsTable {...{ locale, zone, order, hrefOf }} {...page} />
        )}
        <TimePages {...{ locale, order, hrefOf }} label={t('list.pages')} isFirst={!after} next={page.next} />
      </Stack>
    </>
  )
}
