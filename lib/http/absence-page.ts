import { visitDeskForm } from '#lib/http/desk-form.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pageQuery } from '#lib/http/page.ts'
import { readAbsence, readOwnAbsence } from '#lib/reads/absences.ts'

/** Where one says that one is away, without the language. */
export const OWN_ABSENCE = '/desk/account/absence'

/** The same of a colleague. */
export const absencePath = (staffId: string) => `/desk/absences/${staffId}`

/** What such a page shows; of others only to who may say it of them. Of whom: null is oneself. */
export async function visitAbsence(props: PageProps, staffId: string | null) {
  const path = staffId === null ? OWN_ABSENCE : absencePath(staffId)
  const { locale, context, shown } = await visitDeskForm(props, path)
  const person = staffId === null ? await readOwnAbsence(context) : await readAbsence(context, staffId)
  if (!person) return nothingHere()
  const asked = await pageQuery(props.searchParams, 'done')
  const done = asked === 'saved' || asked === 'ended' ? (asked as 'saved' | 'ended') : null
  return { locale, context, shown, path, person, done, zone: context.operator.zone }
}
