import { keepView } from '#lib/commands/views/keep-view.ts'
import { keepViewForm } from '#lib/domain/requests/saved-views.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/views/keep',
  schema: keepViewForm,
  limit: 'desk',
  door: 'staff',
  permission: 'keep-view',
  back: () => '/desk/views',
  async run({ context, input: { team, ...view } }) {
    const kept = await keepView(context, { ...view, team: team === 'yes' })
    return kept.ok ? ok({ to: `/desk${view.query ? `?${view.query}` : ''}` }) : kept
  },
})
