import { stopAddressChange } from '#lib/commands/verification/stop-address-change.ts'
import { ok } from '#lib/domain/result.ts'
import { codeForm } from '#lib/http/confirm-routes.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/stop-address/stop',
  schema: codeForm,
  limit: 'confirm',
  door: 'anyone',
  back: () => '/my-request/stop-address?form=code',
  async run({ context, input, cookie }) {
    const code = input.code?.trim() || null
    const stopped = await stopAddressChange(context, { token: cookie('link') ?? '', code })
    if (!stopped.ok) return stopped
    return ok({ to: '/my-request/stop-address?done=stopped', cookies: [{ name: 'link', value: null }] })
  },
})
