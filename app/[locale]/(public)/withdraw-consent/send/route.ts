import { withdrawConsent } from '#lib/commands/withdrawals/withdraw-consent.ts'
import { withdrawConsentForm } from '#lib/domain/requests/withdrawal.ts'
import { failed, ok } from '#lib/domain/result.ts'
import { formRoute } from '#lib/http/form-route.ts'

export const POST = formRoute({
  name: '/withdraw-consent/send',
  schema: withdrawConsentForm,
  limit: 'submit',
  door: 'anyone',
  back: () => '/withdraw-consent',
  async run({ input: { website, submissionKey, ...answers }, context, locale }) {
    // A filled trap is treated as over the limit, never dropped in silence (SR-046).
    if (website) return failed('too-many-requests', { retryAfterSeconds: 60 })
    const sent = await withdrawConsent(context, { answers, submissionKey, locale })
    if (!sent.ok) return sent
    return ok({ to: '/request/sent', cookies: [{ name: 'filing', value: sent.value.filingSecret }] })
  },
})
