import { proveByKeyForm } from '#lib/domain/requests/requester-forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { proveWithKey } from '#lib/http/prove-again.ts'

export const POST = formRoute({
  name: '/my-request/proof/by-access-key',
  schema: proveByKeyForm,
  limit: 'open-request',
  door: 'requester',
  back: () => '/my-request/proof',
  run: proveWithKey,
})
