import { liftHold } from '#lib/commands/retention/lift-hold.ts'
import { legalHoldForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'lift-hold', schema: legalHoldForm, command: liftHold })
