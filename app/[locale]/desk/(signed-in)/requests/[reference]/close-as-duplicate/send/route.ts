import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { closeAsDuplicateForm } from '#lib/domain/requests/set-aside-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'close-as-duplicate',
  schema: closeAsDuplicateForm,
  command: closeAsDuplicate,
})
