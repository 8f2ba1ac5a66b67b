import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { closeForm } from '#lib/domain/requests/desk-forms.ts'
import { letterRoute } from '#lib/http/letter-route.ts'

export const POST = letterRoute({ action: 'close', schema: closeForm, command: closeRequest })
