import type { Metadata } from 'next'
import { PackageView } from '#components/tasks/package-view.tsx'
import { casePath, caseReference } from '#lib/http/case-page.ts'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readCaseTasks } from '#lib/reads/case-tasks.ts'

const pathOf = async ({ params }: PageProps) => casePath(await caseReference(params), 'package')

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return formTitle(props, await pathOf(props), (locale) => translatorFor(locale, 'answer-package')('title'))
}

/** What was collected, to be put together as the answer. */
export default async function PackagePage(props: PageProps) {
  const { locale, context, shown: again } = await visitDeskForm(props, await pathOf(props))
  const tasks = await readCaseTasks(context, await caseReference(props.params))
  if (!tasks.ok || !tasks.value.canPackage) return nothingHere()
  const isBuilt = (await pageQuery(props.searchParams, 'done')) === 'built'
  return <PackageView {...{ locale, again, isBuilt }} tasks={tasks.value} />
}
