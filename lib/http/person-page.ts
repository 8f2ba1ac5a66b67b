import { visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageCookie } from '#lib/http/page.ts'
import { readColleague, readFactorAsked } from '#lib/reads/staff-list.ts'
import { readWork } from '#lib/reads/work-in-hand.ts'

/** The page under a person's where an administrator changes one thing about them. */
export const personPath = (staffId: string, page: string) => `/desk/staff/${staffId}/${page}`

/** What such a page shows; no page at all for whoever may not manage staff. */
export async function visitPersonForm(props: PageProps, page: string) {
  const { staffId = '' } = await props.params
  const { locale, context, shown } = await visitDeskForm(props, personPath(staffId, page))
  const person = await readColleague(context, staffId)
  if (!person) return nothingHere()
  const codeAsked = await readFactorAsked(context, await pageCookie('desk'))
  const work = await readWork(context, staffId)
  return { locale, person, codeAsked, shown, work }
}
