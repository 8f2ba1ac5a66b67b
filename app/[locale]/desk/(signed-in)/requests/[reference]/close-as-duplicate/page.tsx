import type { Metadata } from 'next'
import { DuplicateForm } from '#components/duplicates/duplicate-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { readOpenTasks } from '#lib/reads/case-tasks.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> =>
  caseTitle(props, 'close-as-duplicate')

export default async function CloseAsDuplicatePage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'close-as-duplicate')
  const openTasks = await readOpenTasks(context, file.reference)
  const other = await pageQuery(props.searchParams, 'of')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="close-as-duplicate">
      <DuplicateForm {...{ locale, file, again, other, openTasks }} />
    </VerbPage>
  )
}
