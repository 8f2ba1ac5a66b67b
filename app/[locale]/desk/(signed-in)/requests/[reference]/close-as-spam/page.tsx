import type { Metadata } from 'next'
import { SpamForm } from '#components/blocks/spam-form.tsx'
import { VerbPage } from '#components/requests/verbs/verb-page.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import type { PageProps } from '#lib/http/page.ts'
import { readOpenTasks } from '#lib/reads/case-tasks.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props, 'close-as-spam')

export default async function CloseAsSpamPage(props: PageProps) {
  const { locale, context, file, shown: again } = await caseVisit(props, 'close-as-spam')
  const openTasks = await readOpenTasks(context, file.reference)
  const { actor } = context
  const mayBlock = { sender: may(actor, 'block-sender'), domain: may(actor, 'manage-blocks') }
  return (
    <VerbPage {...{ locale, file, again }} zone={context.operator.zone} verb="close-as-spam">
      <SpamForm {...{ locale, file, again, openTasks, mayBlock }} />
    </VerbPage>
  )
}
