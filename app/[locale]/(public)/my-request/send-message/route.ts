import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { messageWithFilesForm } from '#lib/domain/requests/requester-forms.ts'
import { ok } from '#lib/domain/result.ts'
import { fileRoute } from '#lib/http/file-route.ts'

export const POST = fileRoute({
  name: '/my-request/send-message',
  schema: messageWithFilesForm,
  back: () => '/my-request',
  async run({ context, input }) {
    const sent = await sendMessage(context, input)
    return sent.ok ? ok({ to: '/my-request?done=message#messages' }) : sent
  },
})
