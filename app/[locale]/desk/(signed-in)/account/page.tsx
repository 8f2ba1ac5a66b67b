import type { Metadata } from 'next'
import { AccountView } from '#components/staff/account-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readOwnAbsence } from '#lib/reads/absences.ts'
import { readFeedSince } from '#lib/reads/calendar-feed.ts'
import { readOwnSessions } from '#lib/reads/own-sessions.ts'
import { readOwnPasskeys } from '#lib/reads/passkeys.ts'
import { readStaffAccount } from '#lib/reads/staff-account.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'staff')('account.title'))
}

export default async function AccountPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/account')
  const account = await readStaffAccount(context)
  const done = await pageQuery(searchParams, 'done')
  if (!account) return nothingHere()
  const { zone } = context.operator
  const feedSince = await readFeedSince(context)
  const sessions = (await readOwnSessions(context, await pageCookie('desk')))?.length ?? 0
  const absence = (await readOwnAbsence(context))?.absence ?? null
  const passkeys = (await readOwnPasskeys(context)).length
  return (
    <AccountView
      locale={locale}
      zone={zone}
      account={{ ...account, feedSince, sessions, passkeys, absence }}
      done={done}
    />
  )
}
