import { openOtherRequest } from '#lib/commands/verification/open-other-request.ts'
import { openOtherForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/open-other',
  schema: openOtherForm,
  limit: 'message',
  door: 'requester',
  back: () => '/my-request',
  async run({ context, input, cookie }) {
    const opened = await openOtherRequest(context, { ...input, sessionSecret: cookie('session') ?? '' })
    if (!opened.ok) return opened
    const cookies = [{ name: 'session', value: opened.value.sessionSecret } as const]
    return ok({ to: '/my-request', cookies })
  },
})
