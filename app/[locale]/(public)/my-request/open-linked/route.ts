import { z } from 'zod'
import { openLinkedRequest } from '#lib/commands/verification/open-linked-request.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/open-linked',
  schema: z.strictObject({ reference: z.string().max(40, 'text-too-long') }),
  limit: 'message',
  door: 'requester',
  back: () => '/my-request',
  async run({ input, context, cookie }) {
    const opened = await openLinkedRequest(context, { sessionSecret: cookie('session') ?? '', ...input })
    if (!opened.ok) return opened
    const cookies = [{ name: 'session', value: opened.value.sessionSecret } as const]
    return ok({ to: '/my-request', cookies })
  },
})
