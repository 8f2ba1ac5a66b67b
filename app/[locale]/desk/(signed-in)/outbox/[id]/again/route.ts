import { sendMailAgain } from '#lib/commands/messages/send-mail-again.ts'
import { sendAgainForm } from '#lib/domain/messages/outbox-filter.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/desk/outbox/[id]/again',
  schema: sendAgainForm,
  limit: 'desk',
  door: 'staff',
  permission: 'send-mail-again',
  back: ({ id = '' }) => `/desk/outbox/${encodeURIComponent(id)}`,
  async run({ context, input, params }) {
    const sent = await sendMailAgain(context, { mailId: params.id ?? '', status: input.status })
    return sent.ok ? ok({ to: `/desk/outbox/${sent.value.mailId}?done=again` }) : sent
  },
})
