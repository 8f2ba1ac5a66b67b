import { extendRequest } from '#lib/commands/requests/extend-request.ts'
import { extendForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'extend', schema: extendForm, command: extendRequest })
