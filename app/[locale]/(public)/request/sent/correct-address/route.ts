import { z } from 'zod'
import { correctAddress } from '#lib/commands/verification/correct-address.ts'
import { emailAddress } from '#lib/domain/requests/email-address.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/request/sent/correct-address',
  schema: z.strictObject({ email: emailAddress }),
  limit: 'resend',
  door: 'anyone',
  back: () => '/request/sent?form=address',
  async run({ input, context, cookie }) {
    const corrected = await correctAddress(context, { filingSecret: cookie('filing'), ...input })
    return corrected.ok ? ok({ to: '/request/sent?done=corrected' }) : corrected
  },
})
