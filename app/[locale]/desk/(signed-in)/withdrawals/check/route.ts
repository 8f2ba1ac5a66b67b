import { withdrawalsCheckForm } from '#lib/domain/requests/withdrawal.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { findWithdrawalsOf } from '#lib/reads/withdrawals.ts'

export const POST = formRoute({
  name: '/desk/withdrawals/check',
  schema: withdrawalsCheckForm,
  limit: 'desk',
  door: 'staff',
  permission: 'view-queue',
  back: () => '/desk/withdrawals',
  async run({ context, input }) {
    const found = await findWithdrawalsOf(context, input.email)
    if (!found.ok) return found
    return ok({ to: `/desk/withdrawals?${found.value ? `mailbox=${found.value}` : 'done=none'}` })
  },
})
