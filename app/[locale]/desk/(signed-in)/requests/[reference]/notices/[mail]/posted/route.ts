import { confirmPosted } from '#lib/commands/notices/confirm-posted.ts'
import { postedForm } from '#lib/domain/messages/posted-form.ts'
import { noticeRoute } from '#lib/http/notice-route.ts'

export const POST = noticeRoute({ action: 'posted', schema: postedForm, command: confirmPosted })
