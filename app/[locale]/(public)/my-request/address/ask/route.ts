import { newAddressForm } from '#lib/domain/requests/requester-forms.ts'
import { askAnotherAddress } from '#lib/http/address-change.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/address/ask',
  schema: newAddressForm,
  limit: 'open-request',
  door: 'requester',
  back: () => '/my-request/address?form=ask',
  run: askAnotherAddress,
})
