import { settleAddress } from '#lib/commands/verification/settle-address.ts'
import { settleAddressForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'settle-address',
  schema: settleAddressForm,
  command: settleAddress,
})
