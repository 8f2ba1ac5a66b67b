import { endCalendarFeed } from '#lib/commands/staff/end-calendar-feed.ts'
import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/calendar/end',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/calendar',
  async run({ context }) {
    const ended = await endCalendarFeed(context)
    return ended.ok ? ok({ to: '/desk/account/calendar?done=ended' }) : ended
  },
})
