import { holdRecord } from '#lib/commands/retention/hold-record.ts'
import { legalHoldForm } from '#lib/domain/requests/desk-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'hold-record', schema: legalHoldForm, command: holdRecord })
