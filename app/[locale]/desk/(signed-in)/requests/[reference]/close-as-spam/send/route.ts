import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { closeAsSpamForm } from '#lib/domain/requests/set-aside-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'close-as-spam', schema: closeAsSpamForm, command: closeAsSpam })
