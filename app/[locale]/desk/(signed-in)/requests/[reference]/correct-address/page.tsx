import type { Metadata } from 'next'
import { CorrectAddressForm } from '#components/intake/correct-address-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'correct-address')

export default async function CorrectAddressPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'correct-address')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="correct-address">
      <CorrectAddressForm {...{ locale, file, again }} />
    </VerbPage>
  )
}
