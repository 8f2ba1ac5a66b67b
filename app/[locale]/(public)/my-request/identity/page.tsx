import type { Metadata } from 'next'
import { BackLink } from '#components/ui/back-link.tsx'
import { ReadingColumn } from '#components/ui/page-shell.tsx'
import { SendDocumentView } from '#components/verification/send-document-view.tsx'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { isWrong } from '#lib/http/shown-forms.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFileDays } from '#lib/reads/desk-rules.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'

const PATH = '/my-request/identity'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const title = translatorFor(locale, 'my-identity')('send.title')
  return pageTitle(locale, title, isWrong(await shownAgain(locale, PATH, props)))
}

export default async function SendDocumentPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const context = await signedIn('requester', locale, PATH)
  const found = await readMyRequest(context)
  if (!found.ok) return nothingHere()
  const possible = found.value.identity.awaited?.includes('document') ?? false
  const { identityFileDays: days } = await readFileDays(context)
  const { megabytes } = found.value.fileLimits
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/my-request`} label={translatorFor(locale, 'site')('back')} />
      <SendDocumentView
        {...{ locale, possible, days, megabytes }}
        shown={await shownAgain(locale, PATH, props)}
      />
    </ReadingColumn>
  )
}
