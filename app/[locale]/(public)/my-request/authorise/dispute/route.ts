import { z } from 'zod'
import { disputeAsSubject } from '#lib/commands/verification/dispute-as-subject.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/authorise/dispute',
  schema: z.strictObject({}),
  limit: 'confirm',
  door: 'requester',
  back: () => '/my-request/authorise',
  async run({ context }) {
    const said = await disputeAsSubject(context)
    return said.ok ? ok({ to: '/my-request/authorise' }) : said
  },
})
