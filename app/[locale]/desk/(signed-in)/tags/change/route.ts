import { changeTag } from '#lib/commands/tags/change-tag.ts'
import { changeTagForm } from '#lib/domain/requests/tags.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/tags/change',
  schema: changeTagForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-tags',
  back: () => '/desk/tags',
  async run({ context, input: { tag, name, state } }) {
    const changed = await changeTag(context, { tagId: tag, name, retired: state === 'retired' })
    return changed.ok ? ok({ to: '/desk/tags' }) : changed
  },
})
