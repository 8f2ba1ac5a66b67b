import { askPasskey } from '#lib/commands/staff/ask-passkey.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { passkeyAsked } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/sign-in/passkey/ask',
  schema: noAnswers,
  limit: 'sign-in',
  door: 'anyone',
  back: () => '/desk/sign-in',
  run: async ({ context }) => passkeyAsked(await askPasskey(context), '/desk/sign-in'),
})
