import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { refuseForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'refuse', schema: refuseForm, command: refuseRequest })
