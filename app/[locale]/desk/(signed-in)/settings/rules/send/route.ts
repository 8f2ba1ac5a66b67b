import { changeDeskRules } from '#lib/commands/settings/change-desk-rules.ts'
import { rulesForm, rulesOf } from '#lib/domain/operator/rules-form.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/settings/rules/send',
  schema: rulesForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-settings',
  back: () => '/desk/settings/rules',
  async run({ input, context, cookie }) {
    const { version, code = null } = input
    const change = { version, code, sessionSecret: cookie('desk'), rules: rulesOf(input) }
    const done = await changeDeskRules(context, change)
    return done.ok
      ? ok({ to: '/desk/settings?done=saved', cookies: deskCookie(done.value.sessionSecret) })
      : done
  },
})
