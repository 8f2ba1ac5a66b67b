import { liftSenderBlock } from '#lib/commands/blocks/lift-sender-block.ts'
import { liftBlockForm } from '#lib/domain/blocks/blocks.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/settings/blocks/lift',
  schema: liftBlockForm,
  limit: 'desk',
  door: 'staff',
  permission: 'manage-blocks',
  back: () => '/desk/settings/blocks',
  async run({ context, input }) {
    const lifted = await liftSenderBlock(context, input)
    return lifted.ok ? ok({ to: '/desk/settings/blocks?done=lifted' }) : lifted
  },
})
