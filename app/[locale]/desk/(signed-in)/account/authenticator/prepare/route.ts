import { prepareAuthenticator } from '#lib/commands/staff/prepare-authenticator.ts'
import { ok } from '#lib/domain/result.ts'
import { ownerAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/authenticator/prepare',
  schema: ownerAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/authenticator',
  async run({ input, context }) {
    const prepared = await prepareAuthenticator(context, input)
    return prepared.ok ? ok({ to: '/desk/account/authenticator/new' }) : prepared
  },
})
