import type { Metadata } from 'next'
import { WithdrawView } from '#components/requests/withdraw-view.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'

const PATH = '/my-request/withdraw'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'my-request')('withdraw.title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

export default async function WithdrawPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const found = await readMyRequest(await signedIn('requester', locale, PATH))
  if (!found.ok) return nothingHere()
  const { reference, version, canWithdraw: possible } = found.value
  const summary = (await shownAgain(locale, PATH, props))?.summary ?? null
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/my-request`} label={translatorFor(locale, 'site')('back')} />
      <WithdrawView {...{ locale, reference, version, possible, summary }} />
    </ReadingColumn>
  )
}
