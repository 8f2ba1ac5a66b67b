import { allowMail } from '#lib/commands/verification/allow-mail.ts'
import { findForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/confirm/allow/send',
  schema: findForm,
  limit: 'confirm',
  door: 'anyone',
  back: () => '/confirm/allow',
  async run({ context, input, cookie }) {
    const allowed = await allowMail(context, { ...input, token: cookie('link') })
    const cookies = [{ name: 'link', value: null } as const]
    return allowed.ok ? ok({ to: '/confirm/allow?done=allowed', cookies }) : allowed
  },
})
