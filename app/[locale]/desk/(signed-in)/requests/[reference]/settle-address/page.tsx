import type { Metadata } from 'next'
import { ReasonForm } from '#components/requests/verbs/reason-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'settle-address')

export default async function SettleAddressPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'settle-address')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="settle-address">
      <ReasonForm {...{ locale, file, again }} verb="settle-address" />
    </VerbPage>
  )
}
