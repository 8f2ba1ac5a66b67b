import type { Metadata } from 'next'
import { ExtendForm } from '#components/requests/verbs/extend-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'
import { extensionSentence } from '#lib/i18n/extension-sentence.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'extend')

export default async function ExtendPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'extend')
  const whyNot = extensionSentence(file.time, locale).state
  return (
    <VerbPage {...{ locale, file, again, whyNot }} zone={context.operator.zone} verb="extend">
      <ExtendForm {...{ locale, file, again }} />
    </VerbPage>
  )
}
