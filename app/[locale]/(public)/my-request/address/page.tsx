import type { Metadata } from 'next'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { AddressView } from '#components/verification/address-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong, shownForm } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readMyProof } from '#lib/reads/second-proof.ts'

const PATH = '/my-request/address'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'address')('title')
  return pageTitle(locale, title, isWrong(await shownForm(locale, PATH, props)))
}

/** Another address for one's own request: asked for, then confirmed here by the code of its mail. */
export default async function AddressPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('requester', locale, PATH)
  const found = await readMyRequest(context)
  if (!found.ok) return nothingHere()
  const { address, canChangeAddress } = found.value
  const { isFresh: isProven } = await readMyProof(context, await pageCookie('session'))
  const shown = await shownForm(locale, PATH, props)
  const done = await pageQuery(props.searchParams, 'done')
  const { email } = await operatorFacts(locale)
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/my-request`} label={translatorFor(locale, 'site')('back')} />
      <AddressView
        {...{ locale, shown, isProven, address, email }}
        zone={context.operator.zone}
        isPossible={canChangeAddress}
        isAsked={done === 'asked'}
      />
    </ReadingColumn>
  )
}
