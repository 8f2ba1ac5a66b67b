import { z } from 'zod'
import { confirmSubject } from '#lib/commands/verification/confirm-subject.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/authorise/confirm',
  schema: z.strictObject({}),
  limit: 'confirm',
  door: 'requester',
  back: () => '/my-request/authorise',
  async run({ context }) {
    const said = await confirmSubject(context)
    return said.ok ? ok({ to: '/my-request?done=authorised' }) : said
  },
})
