import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { replyForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'reply', schema: replyForm, command: replyToRequester })
