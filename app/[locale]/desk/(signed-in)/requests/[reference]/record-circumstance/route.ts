import { recordCircumstance } from '#lib/commands/requests/record-circumstance.ts'
import { circumstanceForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'record-circumstance',
  schema: circumstanceForm,
  onCasePage: true,
  command: recordCircumstance,
})
