import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { withdrawForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/withdraw/send',
  schema: withdrawForm,
  limit: 'message',
  door: 'requester',
  back: () => '/my-request/withdraw',
  async run({ context, input }) {
    const withdrawn = await withdrawRequest(context, input)
    return withdrawn.ok ? ok({ to: '/my-request' }) : withdrawn
  },
})
