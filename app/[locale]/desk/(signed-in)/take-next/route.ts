import { takeNext } from '#lib/commands/requests/take-next.ts'
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
    return taken.ok ? ok({ to: `${casePath(taken.value.reference)}?done=assign` }) : taken
  },
})
