import { askIdentity } from '#lib/commands/verification/ask-identity.ts'
import { askIdentityForm } from '#lib/domain/verification/identity-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({ action: 'ask-identity', schema: askIdentityForm, command: askIdentity })
