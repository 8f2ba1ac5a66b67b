import { overrideIdentity } from '#lib/commands/verification/override-identity.ts'
import { overrideIdentityForm } from '#lib/domain/verification/identity-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'override-identity',
  schema: overrideIdentityForm,
  command: overrideIdentity,
})
