import { tagRequest } from '#lib/commands/tags/tag-request.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { caseTagForm } from '#lib/domain/requests/tags.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { casePath } from '#lib/http/case-page.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/requests/[reference]/tag',
  schema: caseTagForm,
  limit: 'desk',
  door: 'staff',
  permission: 'tag-request',
  back: ({ reference = '' }) => casePath(parseReference(reference) ?? 'unknown'),
  async run({ context, input, params }) {
    const reference = parseReference(params.reference ?? '')
    if (!reference) return failed('not-found')
    const done = await tagRequest(context, { reference, tagId: input.tag, put: input.put })
    if (!done.ok) return done
    // what was so already is nothing to take back
    const told = done.value.changed ? `?${new URLSearchParams({ tagged: input.tag, put: input.put })}` : ''
    return ok({ to: `${casePath(reference)}${told}#tags` })
  },
})
