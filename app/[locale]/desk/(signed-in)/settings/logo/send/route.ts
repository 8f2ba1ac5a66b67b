import { changeLogo } from '#lib/commands/settings/change-logo.ts'
import { keepLogo } from '#lib/commands/settings/keep-logo.ts'
import { logoForm } from '#lib/domain/operator/logo.ts'
import { fieldFailed, ok } from '#lib/domain/result.ts'
import { fileRoute } from '#lib/http/file-route.ts'
import { deskCookie } from '#lib/http/staff-cookies.ts'

export const POST = fileRoute(
  {
    name: '/desk/settings/logo/send',
    permission: 'manage-settings',
    schema: logoForm,
    back: () => '/desk/settings/logo',
    async run({ input: { version, code = null, uploaded, kept, what }, context, cookie }) {
      const chosen = what === 'remove' ? null : (uploaded[0] ?? kept)
      if (chosen === undefined) return fieldFailed('files', 'logo-missing')
      const change = { version, code, sessionSecret: cookie('desk'), logoId: chosen }
      const done = await changeLogo(context, change)
      return done.ok
        ? ok({ to: '/desk/settings?done=saved', cookies: deskCookie(done.value.sessionSecret) })
        : done
    },
  },
  { door: 'staff', limit: 'upload', take: (context, _settings, arriving) => keepLogo(context, arriving) },
)
