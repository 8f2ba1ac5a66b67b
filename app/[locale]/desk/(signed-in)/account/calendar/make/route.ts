import { makeCalendarFeed } from '#lib/commands/staff/make-calendar-feed.ts'
import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/calendar/make',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'view-queue',
  back: () => '/desk/account/calendar',
  async run({ context }) {
    const made = await makeCalendarFeed(context)
    if (!made.ok) return made
    const { shownSecret: value } = made.value
    return ok({ to: '/desk/account/calendar', cookies: [{ name: 'shown', value }] })
  },
})
