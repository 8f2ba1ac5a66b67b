import type { Metadata } from 'next'
import { ReasonForm } from '#components/requests/verbs/reason-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'close-as-spam')

export default async function CloseAsSpamPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'close-as-spam')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="close-as-spam">
      <ReasonForm {...{ locale, file, again }} verb="close-as-spam" />
    </VerbPage>
  )
}
