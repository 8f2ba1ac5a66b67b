import { recordRedaction } from '#lib/commands/files/record-redaction.ts'
import { redactionForm } from '#lib/domain/files/redaction.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/redactions/send',
  schema: redactionForm,
  limit: 'desk',
  door: 'staff',
  permission: 'record-redaction',
  back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown', 'redactions'),
  async run({ context, input, params }) {
    const reference = parseReference(params.reference ?? '')
    if (!reference) return failed('not-found')
    const done = await recordRedaction(context, { ...input, reference })
    return done.ok ? ok({ to: casePath(reference, 'redactions') }) : done
  },
})
