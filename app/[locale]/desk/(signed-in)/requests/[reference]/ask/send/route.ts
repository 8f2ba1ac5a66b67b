import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { askForm } from '#lib/domain/requests/desk-forms.ts'
import { plainLetterRoute } from '#lib/http/letter-route.ts'

export const POST = plainLetterRoute({ action: 'ask', schema: askForm, command: askRequester })
