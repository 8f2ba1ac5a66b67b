import { openAsSubject } from '#lib/commands/verification/open-as-subject.ts'
import { ok } from '#lib/domain/result.ts'
import { codeForm } from '#lib/http/confirm-routes.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/confirm/person/open',
  schema: codeForm,
  limit: 'confirm',
  door: 'anyone',
  back: () => '/confirm/person?form=code',
  async run({ context, input, cookie }) {
    const code = input.code?.trim() || null
    const opened = await openAsSubject(context, { token: cookie('link'), code })
    if (!opened.ok) return opened
    const session = { name: 'session', value: opened.value.sessionSecret } as const
    return ok({ to: '/my-request/authorise', cookies: [session] })
  },
})
