import type { Metadata } from 'next'
import { IdentityFileView } from '#components/verification/identity-file-view.tsx'
import { caseReference, caseVisit, identityFilePath } from '#lib/http/case-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { isWrong, type PageProps, pageCookie, pageLocale, pageQuery, shownAgain } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

const formOf = async (props: PageProps) =>
  identityFilePath(await caseReference(props.params), (await props.params).file ?? '')

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  const shown = await shownAgain(locale, await formOf(props), props)
  return pageTitle(locale, translatorFor(locale, 'identity')('file.title'), isWrong(shown))
}

/** One picture of a document: how it stands, and the door to it. */
export default async function IdentityFilePage(props: PageProps) {
  const { file: fileId = '' } = await props.params
  const { locale, context, file } = await caseVisit(props, `identity-files/${fileId}`)
  const picture = file.identity.files.find(({ id }) => id === fileId)
  if (!picture || !file.identity.mayOpen) return nothingHere()
  const session = await pageCookie('desk')
  return (
    <IdentityFileView
      {...{ locale, picture }}
      zone={context.operator.zone}
      reference={file.reference}
      opened={(await pageQuery(props.searchParams, 'done')) === 'opened'}
      codeAsked={await readFactorAsked(context, session)}
      shown={await shownAgain(locale, await formOf(props), props)}
    />
  )
}
