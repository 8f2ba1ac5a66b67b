import { acceptIdentity } from '#lib/commands/verification/accept-identity.ts'
import { acceptIdentityForm } from '#lib/domain/verification/identity-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'accept-identity',
  schema: acceptIdentityForm,
  onCasePage: true,
  command: acceptIdentity,
})
