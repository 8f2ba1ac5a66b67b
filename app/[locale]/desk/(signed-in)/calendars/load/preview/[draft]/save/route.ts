import { loadHolidayYear } from '#lib/commands/calendars/load-holiday-year.ts'
import { confirmLoadForm } from '#lib/domain/holidays/load-form.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { findLoadDraft, previewPath } from '#lib/http/load-draft.ts'

export const POST = formRoute({
  name: '/desk/calendars/load/preview/[draft]/save',
  schema: confirmLoadForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-clock',
  back: ({ draft = '' }) => previewPath(draft),
  async run({ input: { fingerprint, isWhole }, context, params: { draft }, cookie }) {
    const form = await findLoadDraft(context, draft, cookie('browser'))
    if (!form) return failed('draft-expired')
    const done = await loadHolidayYear(context, { form, fingerprint, isWhole: isWhole === 'yes' })
    if (!done.ok) return done
    const { calendar, year, moved } = done.value
    return ok({ to: `/desk/calendars/${calendar}?loaded=${year}&moved=${moved}` })
  },
})
