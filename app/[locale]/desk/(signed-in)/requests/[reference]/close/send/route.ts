import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { closeForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'close', schema: closeForm, command: closeRequest })
