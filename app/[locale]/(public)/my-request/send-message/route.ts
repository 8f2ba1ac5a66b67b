import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { messageForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/send-message',
  schema: messageForm,
  limit: 'message',
  door: 'requester',
  back: () => '/my-request',
  async run({ context, input }) {
    const sent = await sendMessage(context, input)
    return sent.ok ? ok({ to: '/my-request?done=message#messages' }) : sent
  },
})
