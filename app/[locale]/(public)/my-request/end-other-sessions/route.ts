import { z } from 'zod'
import { endOtherSessions } from '#lib/commands/verification/end-other-sessions.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/end-other-sessions',
  schema: z.strictObject({}),
  limit: 'message',
  door: 'requester',
  back: () => '/my-request',
  async run({ context, cookie }) {
    const ended = await endOtherSessions(context, cookie('session') ?? '')
    return ended.ok ? ok({ to: '/my-request?done=others-out' }) : ended
  },
})
