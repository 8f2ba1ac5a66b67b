import { matchIdentity } from '#lib/commands/verification/match-identity.ts'
import { matchIdentityForm } from '#lib/domain/verification/identity-forms.ts'
import { caseRoute } from '#lib/http/case-route.ts'

export const POST = caseRoute({
  action: 'match-identity',
  schema: matchIdentityForm,
  onCasePage: true,
  command: matchIdentity,
})
