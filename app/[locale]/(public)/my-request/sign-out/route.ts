import { z } from 'zod'
import { signOutRequester } from '#lib/commands/verification/sign-out-requester.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/my-request/sign-out',
  schema: z.strictObject({}),
  limit: 'message',
  door: 'anyone',
  back: () => '/my-request',
  async run({ context, cookie }) {
    const ended = await signOutRequester(context, cookie('session'))
    const cookies = [{ name: 'session', value: null } as const]
    return ended.ok ? ok({ to: '/my-request/sign-in?done=signed-out', cookies, clearSiteData: true }) : ended
  },
})
