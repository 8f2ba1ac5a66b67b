import type { Metadata } from 'next'
import { DraftSaved } from '#components/letters/draft-saved.tsx'
import { Versions } from '#components/letters/versions.tsx'
import { ReplyForm } from '#components/requests/verbs/reply-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { caseTitle } from '#lib/http/case-page.ts'
import { letterVisit } from '#lib/http/letter-page.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { readFactorAsked } from '#lib/reads/staff-list.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'reply')

export default async function ReplyPage(props: PageProps) {
  const { locale, context, file, again, done, letter } = await letterVisit(props, 'reply')
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="reply">
      <DraftSaved {...{ locale, done }} />
      <ReplyForm {...{ locale, file, again, letter, codeAsked }} />
      {letter.draft ? <Versions {...{ locale }} zone={context.operator.zone} letter={letter.draft} /> : null}
    </VerbPage>
  )
}
