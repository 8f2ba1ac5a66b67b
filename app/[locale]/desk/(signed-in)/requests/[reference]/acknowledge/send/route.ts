import { acknowledgeRequest } from '#lib/commands/requests/acknowledge-request.ts'
import { acknowledgeForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'acknowledge', schema: acknowledgeForm, command: acknowledgeRequest })
