import type { Metadata } from 'next'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { StopAddressView } from '#components/verification/address-links.tsx'
import { contextFor } from '#lib/http/context.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong, shownForm } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readStopAddressLink } from '#lib/reads/address-link.ts'

const PATH = '/my-request/stop-address'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'address')('stopTitle')
  return pageTitle(locale, title, isWrong(await shownForm(locale, PATH, props)))
}

/** What the link to a former mailbox leads to. Showing it changes nothing (SR-055). */
export default async function StopAddressPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = contextFor({ type: 'visitor' })
  const token = await pageCookie('link')
  const link = await readStopAddressLink(context, token)
  const shown = await shownForm(locale, PATH, props)
  const isDone = (await pageQuery(props.searchParams, 'done')) === 'stopped'
  return (
    <ReadingColumn>
      <StopAddressView {...{ locale, link, shown, isDone }} email={(await operatorFacts(locale)).email} />
    </ReadingColumn>
  )
}
