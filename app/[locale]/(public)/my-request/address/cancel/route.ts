import { z } from 'zod'
import { cancelAddressChange } from '#lib/commands/verification/cancel-address-change.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/address/cancel',
  schema: z.strictObject({}),
  limit: 'confirm',
  door: 'requester',
  back: () => '/my-request/address?form=cancel',
  async run({ context }) {
    const cancelled = await cancelAddressChange(context)
    return cancelled.ok ? ok({ to: '/my-request' }) : cancelled
  },
})
