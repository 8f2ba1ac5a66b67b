import type { Metadata } from 'next'
import { ExportForm } from '#components/audit/export-form.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { auditQuery } from '#lib/domain/audit/audit-filter.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie, pageQuery } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

const PATH = '/desk/audit/export'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return formTitle(props, PATH, (locale) => translatorFor(locale, 'audit')('export.title'))
}

/** Where the trail is taken out. */
export default async function ExportPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, PATH)
  if (!may(context.actor, 'export-audit')) return nothingHere()
  return (
    <ExportForm
      {...{ locale, shown }}
      query={auditQuery.parse(await props.searchParams)}
      names={await readStaffNames(context)}
      codeAsked={await readFactorAsked(context, await pageCookie('desk'))}
      isReady={(await pageQuery(props.searchParams, 'done')) === 'ready'}
    />
  )
}
