import { stopPurposes } from '#lib/commands/withdrawals/stop-purposes.ts'
import { stopPurposesForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'stop-purposes',
  schema: stopPurposesForm,
  onCasePage: true,
  command: stopPurposes,
})
