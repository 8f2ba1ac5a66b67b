import type { Metadata } from 'next'
import { LinkGone, LinkView } from '#components/staff/link-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { webProcess } from '#lib/http/context.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie, pageLocale, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readShownLink } from '#lib/reads/staff-list.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'staff')('link.title'))
}

/** A one-time link, in the browser that made it, for a quarter of an hour. */
export default async function LinkPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/staff/link')
  if (!may(context.actor, 'manage-staff')) return nothingHere()
  const link = await readShownLink(context, await pageCookie('shown'))
  if (!link) return <LinkGone locale={locale} />
  const href = `${webProcess().env.BASE_URL}/desk/join/${link.token}`
  return <LinkView locale={locale} href={href} expiresAt={link.expiresAt} zone={context.operator.zone} />
}
