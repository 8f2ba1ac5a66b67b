import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { refuseForm } from '#lib/domain/requests/desk-forms.ts'
import { plainLetterRoute } from '#lib/http/letter-route.ts'

export const POST = plainLetterRoute({ action: 'refuse', schema: refuseForm, command: refuseRequest })
