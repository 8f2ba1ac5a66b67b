import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { ok } from '#lib/domain/result.ts'
import { broughtProof, codeForm } from '#lib/http/confirm-routes.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/confirm/dispute/send',
  schema: codeForm,
  limit: 'confirm',
  door: 'anyone',
  back: () => '/confirm/dispute?form=dispute',
  async run(posted) {
    const disputed = await disputeRequest(posted.context, broughtProof(posted, '/confirm'))
    return disputed.ok ? ok({ to: '/confirm' }) : disputed
  },
})
