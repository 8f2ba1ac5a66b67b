import type { Metadata } from 'next'
import { AcknowledgeForm } from '#components/requests/verbs/acknowledge-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'acknowledge')

export default async function AcknowledgePage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'acknowledge')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="acknowledge">
      <AcknowledgeForm {...{ locale, file, again }} />
    </VerbPage>
  )
}
