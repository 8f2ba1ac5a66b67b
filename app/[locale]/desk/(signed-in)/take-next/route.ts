import { takeNext } from '#lib/commands/requests/take-next.ts'
import { undoQuery } from '#lib/domain/requests/desk-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/take-next',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  permission: 'assign-request',
  back: () => '/desk',
  async run({ context }) {
    const taken = await takeNext(context)
    if (!taken.ok) return taken
    const { reference, version } = taken.value
    const query = new URLSearchParams({ done: 'assign', ...undoQuery({ former: null, version }) })
    return ok({ to: `${casePath(reference)}?${query}` })
  },
})
