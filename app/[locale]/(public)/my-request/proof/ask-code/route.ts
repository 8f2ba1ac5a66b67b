import { askProofCode } from '#lib/commands/verification/ask-proof-code.ts'
import { buttonForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/proof/ask-code',
  schema: buttonForm,
  limit: 'resend',
  door: 'requester',
  back: () => '/my-request/proof',
  async run({ context, cookie }) {
    const asked = await askProofCode(context, cookie('session'))
    return asked.ok ? ok({ to: '/my-request/proof' }) : asked
  },
})
