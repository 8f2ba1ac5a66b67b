import { makeTag } from '#lib/commands/tags/make-tag.ts'
import { newTagForm } from '#lib/domain/requests/tags.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/tags/make',
  schema: newTagForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-tags',
  back: () => '/desk/tags',
  async run({ context, input }) {
    const made = await makeTag(context, input)
    return made.ok ? ok({ to: '/desk/tags' }) : made
  },
})
