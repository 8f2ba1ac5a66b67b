import { seeMentions } from '#lib/commands/messages/see-mentions.ts'
import { seeMentionsForm } from '#lib/domain/requests/desk-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/mentions/see',
  schema: seeMentionsForm,
  limit: 'desk',
  door: 'staff',
  permission: 'view-request',
  back: () => '/desk/mentions',
  async run({ context, input }) {
    const seen = await seeMentions(context, input)
    return seen.ok ? ok({ to: '/desk/mentions?done=seen' }) : seen
  },
})
