import type { Metadata } from 'next'
import { SessionsView } from '#components/staff/sessions-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie, pageLocale, pagePath, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readOwnSessions } from '#lib/reads/own-sessions.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'sign-in')('sessions.title'))
}

export default async function SessionsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/account/sessions')
  const sessions = await readOwnSessions(context, await pageCookie('desk'))
  if (!sessions) return nothingHere()
  const ended = (await pageQuery(searchParams, 'done')) === 'ended'
  return (
    <SessionsView {...{ locale, sessions, ended }} path={await pagePath()} zone={context.operator.zone} />
  )
}
