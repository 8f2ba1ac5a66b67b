import type { Metadata } from 'next'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { AskIdentityForm } from '#components/verification/ask-identity-form.tsx'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'
import { readAskEffects } from '#lib/reads/ask-effects.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'ask-identity')

export default async function AskIdentityPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'ask-identity')
  const { zone, takesIdentityDocuments } = context.operator
  const effects = await readAskEffects(context, file.reference)
  return (
    <VerbPage {...{ locale, file, again, zone }} verb="ask-identity">
      <AskIdentityForm
        {...{ locale, file, again }}
        effect={effects?.identity ?? null}
        takesDocuments={takesIdentityDocuments}
      />
    </VerbPage>
  )
}
