import type { Metadata } from 'next'
import { BlocksView } from '#components/blocks/blocks-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readBlocks } from '#lib/reads/blocks.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'blocks')('title'))
}

/** Everybody who is blocked. */
export default async function BlocksPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/settings/blocks')
  const blocks = await readBlocks(context)
  if (!blocks) return nothingHere()
  const isLifted = (await pageQuery(searchParams, 'done')) === 'lifted'
  const managesSettings = may(context.actor, 'manage-settings')
  return (
    <BlocksView
      {...{ locale, blocks, isLifted, managesSettings }}
      path={await pagePath()}
      zone={context.operator.zone}
    />
  )
}
