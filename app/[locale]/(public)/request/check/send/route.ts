import { z } from 'zod'
import { submitRequest } from '#lib/commands/requests/submit-request.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

const secret = z.string().max(200, 'text-too-long')
const schema = z.strictObject({ submissionKey: secret, answersDigest: secret, website: secret.optional() })

export const POST = formRoute({
  name: '/request/check/send',
  schema,
  limit: 'submit',
  door: 'anyone',
  back: () => '/request/check',
  async run({ input: { website, ...shown }, context, locale, cookie }) {
    // A filled trap is treated as over the limit, never dropped in silence (SR-046).
    if (website) return failed('too-many-requests', { retryAfterSeconds: 60 })
    const held = { draftSecret: cookie('draft'), filingSecret: cookie('filing') }
    const sent = await submitRequest(context, { ...shown, ...held, locale })
    if (!sent.ok) return sent
    const { filingSecret: value } = sent.value
    const cookies = [{ name: 'filing', value } as const, { name: 'draft', value: null } as const]
    return ok({ to: '/request/sent', cookies })
  },
})
