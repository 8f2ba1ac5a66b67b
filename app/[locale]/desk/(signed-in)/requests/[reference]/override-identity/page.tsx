import type { Metadata } from 'next'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { OverrideIdentityForm } from '#components/verification/override-identity-form.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'override-identity')

export default async function OverrideIdentityPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'override-identity')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="override-identity">
      <OverrideIdentityForm {...{ locale, file, again }} />
    </VerbPage>
  )
}
