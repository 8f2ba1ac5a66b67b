import type { Metadata } from 'next'
import { DraftSaved } from '#components/letters/draft-saved.tsx'
import { Versions } from '#components/letters/versions.tsx'
import { CloseForm } from '#components/requests/verbs/close-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle } from '#lib/http/case-page.ts'
import { letterVisit } from '#lib/http/letter-page.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { readOpenTasks } from '#lib/reads/case-tasks.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'close')

export default async function ClosePage(props: PageProps) {
  const { locale, context, file, again, done, letter } = await letterVisit(props, 'close')
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  const openTasks = await readOpenTasks(context, file.reference)
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="close">
      <DraftSaved {...{ locale, done }} />
      <CloseForm {...{ locale, file, again, openTasks, letter, codeAsked }} />
      {letter.draft ? <Versions {...{ locale }} zone={context.operator.zone} letter={letter.draft} /> : null}
    </VerbPage>
  )
}
