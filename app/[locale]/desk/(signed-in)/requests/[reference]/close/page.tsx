import type { Metadata } from 'next'
import { CloseForm } from '#components/requests/verbs/close-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import { letterOf } from '#lib/http/letter-page.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { readOpenTasks } from '#lib/reads/case-tasks.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'close')

export default async function ClosePage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'close')
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  const letter = await letterOf(context, file)
  const openTasks = await readOpenTasks(context, file.reference)
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="close">
      <CloseForm {...{ locale, file, again, openTasks, letter, codeAsked }} />
    </VerbPage>
  )
}
