import type { Metadata } from 'next'
import { AssignmentView } from '#components/settings/assignment-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageLocale, pagePath, pageQuery, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readPresence } from '#lib/reads/absences.ts'
import { readAssignmentRules } from '#lib/reads/assignment-rules.ts'

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return pageTitle(locale, translatorFor(locale, 'assignment-rules')('title'))
}

/** Who gets which request, and who is away. */
export default async function AssignmentPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const context = await signedIn('staff', locale, '/desk/settings/assignment')
  const rules = await readAssignmentRules(context)
  if (!rules) return nothingHere()
  const asked = await pageQuery(searchParams, 'done')
  const done = asked === 'saved' || asked === 'deleted' ? asked : null
  const managesSettings = may(context.actor, 'manage-settings')
  const people = await readPresence(context)
  return <AssignmentView {...{ locale, rules, people, done, managesSettings }} path={await pagePath()} />
}
