import type { Metadata } from 'next'
import { ReasonForm } from '#components/requests/verbs/reason-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'lift-hold')

export default async function LiftHoldPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'lift-hold')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="lift-hold">
      <ReasonForm {...{ locale, file, again }} verb="lift-hold" />
    </VerbPage>
  )
}
