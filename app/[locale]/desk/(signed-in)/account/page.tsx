import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AccountView } from '#components/staff/account-view.tsx'
import { type PageProps, pageLocale, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readStaffAccount } from '#lib/reads/staff-account.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'staff')('account.title'))
}

export default async function AccountPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const account = await readStaffAccount(await signedIn('staff', locale, '/desk/account'))
  const done = await pageQuery(searchParams, 'done')
  return account ? <AccountView locale={locale} account={account} done={done} /> : notFound()
}
