import { z } from 'zod'
import { askSubjectAgain } from '#lib/commands/verification/ask-subject-again.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/ask-person-again',
  schema: z.strictObject({}),
  limit: 'resend',
  door: 'requester',
  back: () => '/my-request',
  async run({ context }) {
    const asked = await askSubjectAgain(context, { token: null })
    return asked.ok ? ok({ to: '/my-request?done=asked-person' }) : asked
  },
})
