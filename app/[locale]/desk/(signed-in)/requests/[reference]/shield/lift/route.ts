import { liftShield } from '#lib/commands/requests/lift-shield.ts'
import { shieldForm } from '#lib/domain/access/shield-forms.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/shield/lift',
  schema: shieldForm,
  limit: 'desk',
  door: 'staff',
  permission: 'shield-case',
  back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown', 'shield'),
  async run({ context, input: { version, colleague: staffId }, params }) {
    const reference = parseReference(params.reference ?? '')
    if (!reference) return failed('not-found')
    const done = await liftShield(context, { reference, version, staffId })
    return done.ok ? ok({ to: casePath(reference, 'shield') }) : done
  },
})
