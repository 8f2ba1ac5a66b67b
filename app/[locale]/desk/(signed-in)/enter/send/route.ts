import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { entryForm } from '#lib/domain/requests/entry.ts'
import { ok } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/enter',
  schema: entryForm,
  limit: 'desk',
  door: 'staff',
  permission: 'enter-request',
  back: () => '/desk/enter',
  async run({ context, input }) {
    const entered = await enterRequest(context, input)
    return entered.ok ? ok({ to: `${casePath(entered.value.reference, 'paper')}?done=entered` }) : entered
  },
})
