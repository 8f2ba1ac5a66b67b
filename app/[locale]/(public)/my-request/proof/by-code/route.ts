import { openCodeForm } from '#lib/domain/requests/requester-forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { proveWithCode } from '#lib/http/prove-again.ts'

export const POST = formRoute({
  name: '/my-request/proof/by-code',
  schema: openCodeForm,
  limit: 'confirm',
  door: 'requester',
  back: () => '/my-request/proof',
  run: proveWithCode,
})
