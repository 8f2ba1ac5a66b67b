import { changeLawMode } from '#lib/commands/laws/change-law-mode.ts'
import { lawModeForm } from '#lib/domain/operator/law-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { lawPath } from '#lib/http/law-page.ts'

export const POST = formRoute({
  name: '/desk/laws/[law]/mode/send',
  schema: lawModeForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-clock',
  back: ({ law = '' }) => lawPath(law),
  async run({ input, context, params: { law = '' } }) {
    const done = await changeLawMode(context, { ...input, law })
    return done.ok ? ok({ to: `${lawPath(law)}?done=mode` }) : done
  },
})
