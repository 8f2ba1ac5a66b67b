import { openByLink } from '#lib/commands/verification/open-by-link.ts'
import { ok } from '#lib/domain/result.ts'
import { codeForm } from '#lib/http/confirm-routes.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { enterRequest } from '#lib/http/requester-cookies.ts'

export const POST = formRoute({
  name: '/my-request/open/open-by-link',
  schema: codeForm,
  limit: 'confirm',
  door: 'anyone',
  back: () => '/my-request/open',
  async run({ context, input, cookie }) {
    const code = input.code?.trim() || null
    const brought = { token: cookie('link') ?? '', browserSecret: cookie('browser'), code }
    const opened = await openByLink(context, brought)
    if (!opened.ok) return opened
    const { to, cookies } = enterRequest(opened.value.sessionSecret, cookie)
    return ok({ to, cookies: [...cookies, { name: 'link', value: null }] })
  },
})
