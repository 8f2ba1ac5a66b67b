import { decideLawVersion } from '#lib/commands/laws/decide-law-version.ts'
import { lawVersionForm } from '#lib/domain/operator/law-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'
import { lawPath } from '#lib/http/law-page.ts'

export const POST = formRoute({
  name: '/desk/laws/[law]/versions/send',
  schema: lawVersionForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-clock',
  back: ({ law = '' }) => lawPath(law, '/versions'),
  async run({ input, context, params: { law = '' } }) {
    const done = await decideLawVersion(context, { ...input, law })
    return done.ok ? ok({ to: `${lawPath(law)}?done=${input.decision}&moved=${done.value.moved}` }) : done
  },
})
