import type { Metadata } from 'next'
import { NothingSent, SentView } from '#components/requests/sent-view.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { contextFor } from '#lib/http/context.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong, shownForm } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readSentRequest } from '#lib/reads/sent-request.ts'

const PATH = '/request/sent'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const t = translatorFor(locale, 'sent')
  const title = (await pageCookie('filing')) ? t('title') : t('nothing.title')
  return pageTitle(locale, title, isWrong(await shownForm(locale, PATH, props)))
}

export default async function SentPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = contextFor({ type: 'visitor' })
  const facts = await readSentRequest(context, await pageCookie('filing'))
  if (!facts) return <NothingSent locale={locale} />
  const shown = await shownForm(locale, PATH, props)
  const done = await pageQuery(props.searchParams, 'done')
  return (
    <ReadingColumn>
      <SentView {...{ locale, facts, shown, done }} />
    </ReadingColumn>
  )
}
