import { stopLetter } from '#lib/commands/letters/stop-letter.ts'
import { ok } from '#lib/domain/result.ts'
import { codeForm } from '#lib/http/confirm-routes.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/stop-letter/stop',
  schema: codeForm,
  limit: 'confirm',
  door: 'anyone',
  back: () => '/my-request/stop-letter?form=code',
  async run({ context, input, cookie }) {
    const code = input.code?.trim() || null
    const stopped = await stopLetter(context, { token: cookie('link') ?? '', code })
    if (!stopped.ok) return stopped
    return ok({ to: '/my-request/stop-letter?done=stopped', cookies: [{ name: 'link', value: null }] })
  },
})
