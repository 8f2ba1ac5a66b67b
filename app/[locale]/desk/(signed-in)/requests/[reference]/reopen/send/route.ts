import { reopenRequest } from '#lib/commands/requests/reopen-request.ts'
import { reopenForm } from '#lib/domain/requests/set-aside-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'reopen', schema: reopenForm, command: reopenRequest })
