import type { Metadata } from 'next'
import { RecountView } from '#components/clock/recount-view.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { calendarTitle, pageNumber, visitCalendar } from '#lib/http/calendar-page.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { type PageProps, pagePath, shownAgain } from '#lib/http/page.ts'
import { readRecountPreview } from '#lib/reads/load-preview.ts'

export const generateMetadata = (props: PageProps): Promise<Metadata> => calendarTitle(props)

export default async function ReviewPage(props: PageProps) {
  const { locale, context, id } = await visitCalendar(props, '/review')
  const list = await readRecountPreview(context, id)
  if (!list) return nothingHere()
  const shown = await shownAgain(locale, `/desk/calendars/${id}/review`, props)
  const mayManage = may(context.actor, 'manage-clock')
  const page = await pageNumber(props, list.cases.length)
  return <RecountView {...{ locale, calendar: id, list, mayManage, shown, page }} path={await pagePath()} />
}
