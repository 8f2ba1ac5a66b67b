import { beginSingleSignOn } from '#lib/commands/staff/begin-single-sign-on.ts'
import { ok } from '#lib/domain/result.ts'
import { signOnAnswers } from '#lib/domain/staff/forms.ts'
import { ownDeskPath } from '#lib/domain/staff/next-path.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/sign-in/single-sign-on/begin',
  schema: signOnAnswers,
  limit: 'sign-in',
  door: 'anyone',
  back: () => '/desk/sign-in',
  async run({ input, context, locale }) {
    const begun = await beginSingleSignOn(context, { next: ownDeskPath(input.next), locale })
    if (!begun.ok) return begun
    const cookies = [{ name: 'flow', value: begun.value.flowSecret } as const]
    return ok({ to: '/desk/sign-in/single-sign-on', cookies })
  },
})
