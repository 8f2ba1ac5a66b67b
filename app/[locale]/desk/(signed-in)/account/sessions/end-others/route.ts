import { endOtherSignIns } from '#lib/commands/staff/end-other-sign-ins.ts'
import { ok } from '#lib/domain/result.ts'
import { noAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/account/sessions/end-others',
  schema: noAnswers,
  limit: 'desk',
  door: 'staff',
  back: () => '/desk/account/sessions',
  async run({ context, cookie }) {
    const done = await endOtherSignIns(context, cookie('desk'))
    return done.ok ? ok({ to: '/desk/account/sessions?done=ended' }) : done
  },
})
