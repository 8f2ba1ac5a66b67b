import type { Metadata } from 'next'
import { ReasonForm } from '#components/requests/verbs/reason-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'reopen')

export default async function ReopenPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'reopen')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="reopen">
      <ReasonForm {...{ locale, file, again }} verb="reopen" />
    </VerbPage>
  )
}
