import { renewRecoveryCodes } from '#lib/commands/staff/renew-recovery-codes.ts'
import { ok } from '#lib/domain/result.ts'
import { ownerAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/recovery-codes/renew',
  schema: ownerAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/recovery-codes',
  async run({ input, context }) {
    const renewed = await renewRecoveryCodes(context, input)
    if (!renewed.ok) return renewed
    const { shownSecret: value } = renewed.value
    return ok({ to: '/desk/account/recovery-codes', cookies: [{ name: 'shown', value }] })
  },
})
