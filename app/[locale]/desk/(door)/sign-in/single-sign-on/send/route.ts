import { finishSingleSignOn } from '#lib/commands/staff/finish-single-sign-on.ts'
import { ok } from '#lib/domain/result.ts'
import { signOnCodeAnswers } from '#lib/domain/staff/forms.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { signInCookies } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/sign-in/single-sign-on/send',
  schema: signOnCodeAnswers,
  limit: 'sign-in',
  door: 'anyone',
  back: () => '/desk/sign-in/single-sign-on',
  async run({ input: { code = null }, context, cookie, browser }) {
    const held = { deviceSecret: cookie('device'), previousSession: cookie('desk'), browser }
    const done = await finishSingleSignOn(context, { code, flowSecret: cookie('flow'), ...held })
    if (!done.ok) return done
    const cookies = [...signInCookies(done.value), { name: 'flow', value: null } as const]
    return ok({ to: done.value.next || '/desk', cookies })
  },
})
