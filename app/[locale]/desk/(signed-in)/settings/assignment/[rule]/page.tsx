import type { Metadata } from 'next'
import { AssignmentForm } from '#components/settings/assignment-form.tsx'
import { formTitle, visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import type { PageProps } from '#lib/http/page.ts'
import { rulePath } from '#lib/http/rule-path.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { readAssignees } from '#lib/reads/absences.ts'
import { readAssignmentRules } from '#lib/reads/assignment-rules.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { rule } = await props.params
  const verb = rule === 'new' ? 'add' : 'edit'
  return formTitle(props, rulePath(rule), (locale) => translatorFor(locale, 'assignment-rules')(verb))
}

/** One rule, or a new one. */
export default async function RulePage(props: PageProps) {
  const { rule: id } = await props.params
  const { locale, context, shown } = await visitDeskForm(props, rulePath(id))
  const rules = await readAssignmentRules(context)
  const rule = rules?.find((each) => each.id === id) ?? null
  if (!rules || (!rule && id !== 'new')) return nothingHere()
  const inOrder = rules.toSorted((a, b) => a.place - b.place)
  const colleagues = await readAssignees(context)
  return <AssignmentForm {...{ locale, rule, colleagues, shown }} rules={inOrder} />
}
