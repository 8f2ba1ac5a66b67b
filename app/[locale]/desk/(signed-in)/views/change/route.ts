import { changeView } from '#lib/commands/views/change-view.ts'
import { changeViewForm } from '#lib/domain/requests/saved-views.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/views/change',
  schema: changeViewForm,
  limit: 'desk',
  door: 'staff',
  permission: 'keep-view',
  back: () => '/desk/views',
  async run({ context, input: { view, ...change } }) {
    const changed = await changeView(context, { viewId: view, ...change })
    return changed.ok ? ok({ to: '/desk/views' }) : changed
  },
})
