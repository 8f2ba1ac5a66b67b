import type { Metadata } from 'next'
import { MomentOver, MomentView } from '#components/moment/moment-view.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { contextFor } from '#lib/http/context.ts'
import { readMoment } from '#lib/http/one-moment.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

async function momentOf({ searchParams }: PageProps) {
  const id = await pageQuery(searchParams, 'post')
  return readMoment(contextFor({ type: 'visitor' }), id, await pageCookie('browser'))
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const t = translatorFor(locale, 'one-moment')
  return pageTitle(locale, (await momentOf(props)) ? t('title') : t('over.title'))
}

/** Between a form and its sending, when a program seems to send it or many come from one place. */
export default async function OneMomentPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const moment = await momentOf(props)
  const isEarly = (await pageQuery(props.searchParams, 'early')) === '1'
  return (
    <ReadingColumn>
      {moment ? (
        <MomentView {...{ locale, moment, isEarly }} operator={await operatorFacts(locale)} />
      ) : (
        <MomentOver locale={locale} hasFiled={(await pageCookie('filing')) !== null} />
      )}
    </ReadingColumn>
  )
}
