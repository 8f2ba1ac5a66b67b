import type { Metadata } from 'next'
import { PackForm } from '#components/audit/pack-form.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { PACK_READERS } from '#lib/domain/pack/pack.ts'
import { casePath, caseReference, caseVisit } from '#lib/http/case-page.ts'
import { formTitle } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie, pageQuery } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

const pathOf = async (props: PageProps) => casePath(await caseReference(props.params), 'pack')

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return formTitle(props, await pathOf(props), (locale) => translatorFor(locale, 'pack')('title'))
}

/** Where everything about a case is taken out. */
export default async function PackPage(props: PageProps) {
  const { locale, context, file, shown } = await caseVisit(props, 'pack')
  if (!may(context.actor, 'make-pack')) return nothingHere()
  const made = await pageQuery(props.searchParams, 'made')
  return (
    <PackForm
      {...{ locale, shown }}
      reference={file.reference}
      codeAsked={await readFactorAsked(context, await pageCookie('desk'))}
      made={PACK_READERS.find((each) => each === made)}
    />
  )
}
