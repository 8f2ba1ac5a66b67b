import { watchRequest } from '#lib/commands/requests/watch-request.ts'
import { watchForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'watch', schema: watchForm, onCasePage: true, command: watchRequest })
