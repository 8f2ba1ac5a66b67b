import type { Metadata } from 'next'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { ProveView } from '#components/verification/prove-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageCookie, pageLocale, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'

const PATH = '/my-request/proof'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'prove')('title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

/** Where who is signed in proves again who they are, before anything is disclosed. */
export default async function ProofPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('requester', locale, PATH)
  const found = await readMyRequest(context, await pageCookie('session'))
  if (!found.ok) return nothingHere()
  const { proof, reference } = found.value
  const { email } = await operatorFacts(locale)
  const shown = await shownAgain(locale, PATH, props)
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/my-request`} label={translatorFor(locale, 'site')('back')} />
      <ProveView {...{ locale, proof, reference, email, shown }} />
    </ReadingColumn>
  )
}
