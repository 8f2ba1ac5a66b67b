import type { Metadata } from 'next'
import { DraftSaved } from '#components/letters/draft-saved.tsx'
import { Versions } from '#components/letters/versions.tsx'
import { AskForm } from '#components/requests/verbs/ask-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle } from '#lib/http/case-page.ts'
import { letterVisit } from '#lib/http/letter-page.ts'
import type { PageProps } from '#lib/http/page.ts'
import { readAskEffects } from '#lib/reads/ask-effects.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'ask')

export default async function AskPage(props: PageProps) {
  const { locale, context, file, again, done, letter } = await letterVisit(props, 'ask')
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="ask">
      <DraftSaved {...{ locale, done }} />
      <AskForm {...{ locale, file, again, letter }} effects={await readAskEffects(context, file.reference)} />
      {letter.draft ? <Versions {...{ locale }} zone={context.operator.zone} letter={letter.draft} /> : null}
    </VerbPage>
  )
}
