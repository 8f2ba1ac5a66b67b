import type { Metadata } from 'next'
import { WithdrawalsView } from '#components/withdrawals/withdrawals-view.tsx'
import { withdrawalsFilter } from '#lib/domain/requests/withdrawal.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readWithdrawals } from '#lib/reads/withdrawals.ts'

const PATH = '/desk/withdrawals'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  formTitle(props, PATH, (locale) => translatorFor(locale, 'withdrawal')('list.title'))

/** Consent that is withdrawn, newest first; or what is withdrawn from one address. */
export default async function WithdrawalsPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  const asked = withdrawalsFilter.parse(await props.searchParams)
  const page = await readWithdrawals(context, asked)
  if (!page.ok) return nothingHere()
  const isNone = (await pageQuery(props.searchParams, 'done')) === 'none'
  return (
    <WithdrawalsView {...{ locale, shown, asked, isNone }} page={page.value} zone={context.operator.zone} />
  )
}
