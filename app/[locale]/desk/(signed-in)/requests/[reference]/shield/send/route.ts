import { shieldCase } from '#lib/commands/requests/shield-case.ts'
import { shieldForm } from '#lib/domain/access/shield-forms.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/shield/send',
  schema: shieldForm,
  limit: 'desk',
  door: 'staff',
  permission: 'view-request',
  back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown', 'shield'),
  async run({ context, input: { version, colleague: staffId }, params }) {
    const reference = parseReference(params.reference ?? '')
    if (!reference) return failed('not-found')
    const done = await shieldCase(context, { reference, version, staffId })
    if (!done.ok) return done
    // whoever said it of themselves does not find the case any more
    return ok({ to: done.value.isSelf ? '/desk?done=shielded' : `${casePath(reference)}?done=shielded` })
  },
})
