import { sendMailAgain } from '#lib/commands/messages/send-mail-again.ts'
import { sendAgainForm } from '#lib/domain/messages/outbox-filter.ts'
import { noticeRoute } from '#lib/http/notice-route.ts'

export const POST = noticeRoute({
  action: 'again',
  schema: sendAgainForm,
  command: (context, { mailId, status }) => sendMailAgain(context, { mailId, status }),
})
