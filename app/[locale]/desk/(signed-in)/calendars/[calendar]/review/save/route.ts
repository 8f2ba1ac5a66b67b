import { recountCases } from '#lib/commands/calendars/recount-cases.ts'
import { recountForm } from '#lib/domain/holidays/load-form.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/calendars/[calendar]/review/save',
  schema: recountForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-clock',
  back: ({ calendar = '' }) => `/desk/calendars/${calendar}/review`,
  async run({ input: { fingerprint }, context, params: { calendar = '' } }) {
    const done = await recountCases(context, { calendar, fingerprint })
    return done.ok ? ok({ to: `/desk/calendars/${calendar}?recounted=1&moved=${done.value.moved}` }) : done
  },
})
