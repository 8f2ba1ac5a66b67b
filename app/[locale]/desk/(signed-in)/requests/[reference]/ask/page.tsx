import type { Metadata } from 'next'
import { AskForm } from '#components/requests/verbs/ask-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import { letterOf } from '#lib/http/letter-page.ts'
import type { PageProps } from '#lib/http/page.ts'
import { readAskEffects } from '#lib/reads/ask-effects.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'ask')

export default async function AskPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'ask')
  const letter = await letterOf(context, file)
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="ask">
      <AskForm {...{ locale, file, again, letter }} effects={await readAskEffects(context, file.reference)} />
    </VerbPage>
  )
}
