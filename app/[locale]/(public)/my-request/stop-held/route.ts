import { z } from 'zod'
import { stopOwnLetter } from '#lib/commands/letters/stop-letter.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/stop-held',
  schema: z.strictObject({}),
  limit: 'confirm',
  door: 'requester',
  back: () => '/my-request',
  async run({ context }) {
    const stopped = await stopOwnLetter(context)
    return stopped.ok ? ok({ to: '/my-request' }) : stopped
  },
})
