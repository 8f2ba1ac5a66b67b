import { askPasskey } from '#lib/commands/staff/ask-passkey.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { passkeyAsked } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/account/step-up/ask',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/passkeys',
  run: async ({ context }) => passkeyAsked(await askPasskey(context), '/desk/account/passkeys'),
})
