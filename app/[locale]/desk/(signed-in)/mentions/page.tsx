import type { Metadata } from 'next'
import { MentionsView } from '#components/mentions/mentions-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMentions } from '#lib/reads/mentions.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'mentions')('title'), false)
}

/** The notes that name whoever looks. Looking marks nothing as seen. */
export default async function MentionsPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, await pagePath())
  const mentions = await readMentions(context)
  if (!mentions.ok) return nothingHere()
  const done = (await pageQuery(searchParams, 'done')) === 'seen'
  return <MentionsView {...{ locale, done }} zone={context.operator.zone} mentions={mentions.value} />
}
