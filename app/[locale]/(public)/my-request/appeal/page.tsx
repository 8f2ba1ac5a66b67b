import type { Metadata } from 'next'
import { AppealView } from '#components/requests/appeal-view.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'

const PATH = '/my-request/appeal'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'my-request')('appeal.title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

export default async function AppealPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('requester', locale, PATH)
  const found = await readMyRequest(context)
  if (!found.ok) return nothingHere()
  const owner = context.actor.type === 'requester' ? context.actor.requestId : undefined
  const shown = await shownAgain(locale, PATH, { ...props, owner })
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/my-request`} label={translatorFor(locale, 'site')('back')} />
      <AppealView {...{ locale, shown }} facts={found.value} />
    </ReadingColumn>
  )
}
