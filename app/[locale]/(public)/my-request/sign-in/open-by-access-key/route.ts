import { accessKeyForm } from '#lib/domain/requests/requester-forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { openWithKey } from '#lib/http/open-with-key.ts'

export const POST = formRoute({
  name: '/my-request/sign-in/open-by-access-key',
  schema: accessKeyForm,
  limit: 'open-request',
  door: 'anyone',
  back: () => '/my-request/sign-in?form=key',
  run: openWithKey,
})
