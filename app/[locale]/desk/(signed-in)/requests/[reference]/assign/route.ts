import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { assignForm, undoQuery } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'assign',
  schema: assignForm,
  onCasePage: true,
  command: (context, { assignee, ...seen }) => assignRequest(context, { ...seen, assigneeId: assignee }),
  told: undoQuery,
})
