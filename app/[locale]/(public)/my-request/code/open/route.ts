import { openByCode } from '#lib/commands/verification/open-by-code.ts'
import { openCodeForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { enterRequest } from '#lib/http/requester-cookies.ts'

export const POST = formRoute({
  name: '/my-request/code/open',
  schema: openCodeForm,
  limit: 'confirm',
  door: 'anyone',
  back: () => '/my-request/code',
  async run({ context, input, cookie }) {
    const opened = await openByCode(context, { ...input, browserSecret: cookie('browser') })
    return opened.ok ? ok(enterRequest(opened.value.sessionSecret, cookie)) : opened
  },
})
