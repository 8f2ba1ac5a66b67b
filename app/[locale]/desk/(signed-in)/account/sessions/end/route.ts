import { endSession } from '#lib/commands/staff/end-session.ts'
import { ok } from '#lib/domain/result.ts'
import { endSessionAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/sessions/end',
  schema: endSessionAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/sessions',
  async run({ input, context }) {
    const done = await endSession(context, input)
    return done.ok ? ok({ to: '/desk/account/sessions?done=ended' }) : done
  },
})
