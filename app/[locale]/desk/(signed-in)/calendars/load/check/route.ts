import { loadForm } from '#lib/domain/holidays/load-form.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { LIST_BODY_BYTES, LOAD_PATH, toPreview } from '#lib/http/load-draft.ts'
import { checkHolidayYear } from '#lib/reads/load-preview.ts'

export const POST = formRoute({
  name: '/desk/calendars/load/check',
  schema: loadForm,
  bodyBytes: LIST_BODY_BYTES,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-clock',
  back: () => LOAD_PATH,
  async run(posted) {
    const checked = await checkHolidayYear(posted.context, posted.input)
    return checked.ok ? toPreview(posted) : checked
  },
})
