import { addNote } from '#lib/commands/messages/add-note.ts'
import { noteForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'note', schema: noteForm, onCasePage: true, command: addNote })
