import { changeOperatorFace } from '#lib/commands/settings/change-operator-face.ts'
import { faceForm, faceOf } from '#lib/domain/operator/face-form.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = formRoute({
  name: '/desk/settings/operator/send',
  schema: faceForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-settings',
  back: () => '/desk/settings/operator',
  async run({ input, context, cookie }) {
    const { version, code = null } = input
    const change = { version, code, sessionSecret: cookie('desk'), face: faceOf(input) }
    const done = await changeOperatorFace(context, change)
    return done.ok
      ? ok({ to: '/desk/settings?done=saved', cookies: deskCookie(done.value.sessionSecret) })
      : done
  },
})
