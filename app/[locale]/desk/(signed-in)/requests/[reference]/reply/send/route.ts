import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { replyForm } from '#lib/domain/requests/desk-forms.ts'
import { letterRoute } from '#lib/http/letter-route.ts'

export const POST = letterRoute({ action: 'reply', schema: replyForm, command: replyToRequester })
