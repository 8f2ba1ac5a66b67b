import type { Metadata } from 'next'
import { CasePage } from '#components/requests/file/case-page.tsx'
import { assignUndo } from '#lib/domain/requests/desk-forms.ts'
import { tagDone } from '#lib/domain/requests/tags.ts'
import { caseTitle, caseVisit } from '#lib/http/case-page.ts'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { readCaseShields } from '#lib/reads/case-shields.ts'
import { readCaseTasks } from '#lib/reads/case-tasks.ts'
import { readAssigneesOf } from '#lib/reads/staff-names.ts'
import { readCaseTags } from '#lib/reads/tags.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => caseTitle(props)

/** One case, whole. */
export default async function RequestPage(props: PageProps) {
  const { locale, context, file, shown } = await caseVisit(props)
  const { actor, operator } = context
  const shields = (await readCaseShields(context, file.reference))?.lines ?? []
  const tasks = await readCaseTasks(context, file.reference)
  return (
    <CasePage
      locale={locale}
      zone={operator.zone}
      file={file}
      colleagues={await readAssigneesOf(context, file.reference)}
      shields={shields}
      tasks={tasks.ok ? tasks.value : null}
      me={actor.type === 'staff' ? actor.staffId : null}
      again={shown}
      tags={{
        ...(await readCaseTags(context, file.reference)),
        done: tagDone.safeParse(await props.searchParams).data ?? null,
      }}
      now={context.now.toString()}
      done={await pageQuery(props.searchParams, 'done')}
      undo={assignUndo.safeParse(await props.searchParams).data ?? null}
    />
  )
}
