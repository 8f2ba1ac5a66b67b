import type { Metadata } from 'next'
import { AddTaskForm } from '#components/tasks/add-task-form.tsx'
import { casePath, caseReference } from '#lib/http/case-page.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import type { PageProps } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readAssignees } from '#lib/reads/absences.ts'
import { readCaseTasks } from '#lib/reads/case-tasks.ts'

const pathOf = async ({ params }: PageProps) => casePath(await caseReference(params), 'tasks/add')

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return formTitle(props, await pathOf(props), (locale) => translatorFor(locale, 'tasks')('pages.add'))
}

export default async function AddTaskPage(props: PageProps) {
  const { locale, context, shown } = await visitDeskForm(props, await pathOf(props))
  const tasks = await readCaseTasks(context, await caseReference(props.params))
  if (!tasks.ok || !tasks.value.canChange) return nothingHere()
  const me = context.actor.type === 'staff' ? context.actor.staffId : null
  const colleagues = await readAssignees(context)
  return <AddTaskForm {...{ locale, colleagues, me }} tasks={tasks.value} again={shown} />
}
