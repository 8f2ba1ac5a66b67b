import type { Metadata } from 'next'
import { DraftSaved } from '#components/letters/draft-saved.tsx'
import { Versions } from '#components/letters/versions.tsx'
import { RefuseForm } from '#components/requests/verbs/refuse-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle } from '#lib/http/case-page.ts'
import { letterVisit } from '#lib/http/letter-page.ts'
import type { PageProps } from '#lib/http/page.ts'
import { readOpenTasks } from '#lib/reads/case-tasks.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'refuse')

export default async function RefusePage(props: PageProps) {
  const { locale, context, file, again, done, letter } = await letterVisit(props, 'refuse')
  const openTasks = await readOpenTasks(context, file.reference)
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="refuse">
      <DraftSaved {...{ locale, done }} />
      <RefuseForm {...{ locale, file, again, openTasks, letter }} />
      {letter.draft ? <Versions {...{ locale }} zone={context.operator.zone} letter={letter.draft} /> : null}
    </VerbPage>
  )
}
