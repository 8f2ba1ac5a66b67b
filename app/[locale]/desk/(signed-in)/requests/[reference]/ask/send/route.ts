import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { askForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'ask', schema: askForm, command: askRequester })
