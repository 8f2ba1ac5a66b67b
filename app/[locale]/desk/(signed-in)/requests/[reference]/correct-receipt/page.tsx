import type { Metadata } from 'next'
import { CorrectReceiptForm } from '#components/requests/verbs/correct-receipt-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'correct-receipt')

export default async function CorrectReceiptPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'correct-receipt')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="correct-receipt">
      <CorrectReceiptForm {...{ locale, file, again }} />
    </VerbPage>
  )
}
