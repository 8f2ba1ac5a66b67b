import { z } from 'zod'
import { askSubjectAgain } from '#lib/commands/verification/ask-subject-again.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/confirm/person/resend',
  schema: z.strictObject({}),
  limit: 'resend',
  door: 'anyone',
  back: () => '/confirm/person?form=resend',
  async run({ context, cookie }) {
    const asked = await askSubjectAgain(context, { token: cookie('link') })
    return asked.ok ? ok({ to: '/confirm/person?done=resent' }) : asked
  },
})
