import { correctEnteredAddress } from '#lib/commands/verification/correct-entered-address.ts'
import { correctAddressForm } from '#lib/domain/requests/entry.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'correct-address',
  schema: correctAddressForm,
  command: correctEnteredAddress,
})
