import type { Metadata } from 'next'
import { TrailView } from '#components/audit/trail-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { auditQuery } from '#lib/domain/audit/audit-filter.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readAuditTrail } from '#lib/reads/audit-trail.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'
import { readTrailCheckpoint } from '#lib/reads/trail-checkpoint.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'audit')('title'))
}

/** Everything that was done and looked at. */
export default async function AuditPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, await pagePath())
  const query = auditQuery.parse(await searchParams)
  const trail = await readAuditTrail(context, query)
  if (!trail.ok) return nothingHere()
  const names = Object.entries(await readStaffNames(context))
  return (
    <TrailView
      {...{ locale, query, ...trail.value }}
      zone={context.operator.zone}
      colleagues={names.map(([staffId, name]) => ({ staffId, name }))}
      mayExport={may(context.actor, 'export-audit')}
      signed={await readTrailCheckpoint(context)}
    />
  )
}
