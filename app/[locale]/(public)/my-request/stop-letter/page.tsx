import type { Metadata } from 'next'
import { StopLetterView } from '#components/letters/stop-letter-view.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { contextFor } from '#lib/http/context.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong, shownForm } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readStopLetterLink } from '#lib/reads/stop-letter-link.ts'

const PATH = '/my-request/stop-letter'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'letters')('stop.title')
  return pageTitle(locale, title, isWrong(await shownForm(locale, PATH, props)))
}

/** What the link of a notice leads to. Showing it changes nothing (SR-055). */
export default async function StopLetterPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const link = await readStopLetterLink(contextFor({ type: 'visitor' }), await pageCookie('link'))
  const shown = await shownForm(locale, PATH, props)
  const isDone = (await pageQuery(props.searchParams, 'done')) === 'stopped'
  return (
    <ReadingColumn>
      <StopLetterView {...{ locale, link, shown, isDone }} email={(await operatorFacts(locale)).email} />
    </ReadingColumn>
  )
}
