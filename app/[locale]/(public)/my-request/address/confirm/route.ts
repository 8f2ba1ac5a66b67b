import { confirmNewAddress } from '#lib/commands/verification/confirm-new-address.ts'
import { ok } from '#lib/domain/result.ts'
import { codeForm } from '#lib/http/confirm-routes.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/address/confirm',
  schema: codeForm,
  limit: 'confirm',
  door: 'requester',
  back: () => '/my-request/address?form=code',
  async run({ context, input }) {
    const code = input.code?.trim() || null
    const confirmed = await confirmNewAddress(context, { token: null, browserSecret: null, code })
    return confirmed.ok ? ok({ to: '/my-request?done=address' }) : confirmed
  },
})
