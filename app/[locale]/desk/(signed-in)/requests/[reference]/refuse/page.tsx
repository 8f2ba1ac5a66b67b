import type { Metadata } from 'next'
import { RefuseForm } from '#components/requests/verbs/refuse-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import { letterOf } from '#lib/http/letter-page.ts'
import type { PageProps } from '#lib/http/page.ts'
import { readOpenTasks } from '#lib/reads/case-tasks.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'refuse')

export default async function RefusePage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'refuse')
  const letter = await letterOf(context, file)
  const openTasks = await readOpenTasks(context, file.reference)
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="refuse">
      <RefuseForm {...{ locale, file, again, openTasks, letter }} />
    </VerbPage>
  )
}
