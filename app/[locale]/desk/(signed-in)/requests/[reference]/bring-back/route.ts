import { bringBackRequest } from '#lib/commands/requests/bring-back-request.ts'
import { bringBackForm } from '#lib/domain/requests/set-aside-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'bring-back',
  schema: bringBackForm,
  onCasePage: true,
  command: bringBackRequest,
})
