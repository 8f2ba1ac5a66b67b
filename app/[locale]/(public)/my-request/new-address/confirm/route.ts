import { confirmNewAddress } from '#lib/commands/verification/confirm-new-address.ts'
import { ok } from '#lib/domain/result.ts'
import { codeForm } from '#lib/http/confirm-routes.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/new-address/confirm',
  schema: codeForm,
  limit: 'confirm',
  door: 'anyone',
  back: () => '/my-request/new-address?form=code',
  async run({ context, input, cookie }) {
    const code = input.code?.trim() || null
    const brought = { token: cookie('link') ?? '', browserSecret: cookie('browser'), code }
    const confirmed = await confirmNewAddress(context, brought)
    if (!confirmed.ok) return confirmed
    return ok({ to: '/my-request/new-address?done=confirmed', cookies: [{ name: 'link', value: null }] })
  },
})
