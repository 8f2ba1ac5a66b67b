import { renewFiles } from '#lib/commands/files/renew-files.ts'
import { buttonForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/files/renew',
  schema: buttonForm,
  limit: 'message',
  door: 'requester',
  back: () => '/my-request',
  async run({ context }) {
    const renewed = await renewFiles(context)
    return renewed.ok ? ok({ to: '/my-request#files' }) : renewed
  },
})
