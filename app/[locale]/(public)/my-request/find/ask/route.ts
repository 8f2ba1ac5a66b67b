import { askMyRequests } from '#lib/commands/verification/ask-my-requests.ts'
import { findForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { browserMark } from '#lib/http/browser-mark.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/find/ask',
  schema: findForm,
  limit: 'find',
  door: 'anyone',
  back: () => '/my-request/find',
  async run({ context, input, cookie }) {
    const { browserSecret, cookies } = browserMark(cookie)
    const asked = await askMyRequests(context, { ...input, browserSecret })
    return asked.ok ? ok({ to: '/my-request/find?done=asked', cookies }) : asked
  },
})
