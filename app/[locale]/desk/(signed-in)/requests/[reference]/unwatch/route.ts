import { unwatchRequest } from '#lib/commands/requests/unwatch-request.ts'
import { watchForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'unwatch',
  schema: watchForm,
  onCasePage: true,
  command: unwatchRequest,
})
