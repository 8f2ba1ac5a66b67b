import { z } from 'zod'
import { submitRequest } from '#lib/commands/requests/submit-request.ts'
import { withdrawConsent } from '#lib/commands/withdrawals/withdraw-consent.ts'
import { withdrawConsentForm } from '#lib/domain/requests/withdrawal.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import type { Next } from '#lib/http/form-answer.ts'
import type { Posted } from '#lib/http/form-route.ts'
import { readDraftBegan } from '#lib/reads/draft.ts'

/** A form that anybody can send, and that is held up for a moment when a program seems to do so (SR-045, SR-046). */
export type Guarded<Input extends { website?: string }> = {
  schema: z.ZodType<Input>
  /** The page it stands on, without the locale. */
  back: string
  /** When it was shown or begun. */
  startedAt(posted: Posted<Input>): Promise<Temporal.Instant | null>
  send(posted: Posted<Input>): Promise<Result<Next>>
}

const secret = z.string().max(200, 'text-too-long')
const checkForm = z.strictObject({ submissionKey: secret, answersDigest: secret, website: secret.optional() })

const instantOf = (text: string | null | undefined) => (text ? Temporal.Instant.from(text) : null)

/** The last page of a request: its draft says when the form was begun. */
export const REQUEST_FORM: Guarded<z.infer<typeof checkForm>> = {
  schema: checkForm,
  back: '/request/check',
  startedAt: async ({ context, cookie }) =>
    // What was sent already is answered again at once.
    instantOf(await readDraftBegan(context, cookie('draft'))) ?? Temporal.Instant.fromEpochMilliseconds(0),
  async send({ input: { website: _, ...shown }, context, locale, cookie }) {
    const held = { draftSecret: cookie('draft'), filingSecret: cookie('filing') }
    const sent = await submitRequest(context, { ...shown, ...held, locale })
    if (!sent.ok) return sent
    const { filingSecret: value } = sent.value
    const cookies = [{ name: 'filing', value } as const, { name: 'draft', value: null } as const]
    return ok({ to: '/request/sent', cookies })
  },
}

/** A withdrawal of consent on its one page, which says when it was made. */
export const WITHDRAWAL_FORM: Guarded<z.infer<typeof withdrawConsentForm>> = {
  schema: withdrawConsentForm,
  back: '/withdraw-consent',
  startedAt: async ({ input }) => instantOf(input.shownAt),
  async send({ input: { website: _, shownAt: __, submissionKey, ...answers }, context, locale }) {
    const sent = await withdrawConsent(context, { answers, submissionKey, locale })
    if (!sent.ok) return sent
    return ok({ to: '/request/sent', cookies: [{ name: 'filing', value: sent.value.filingSecret }] })
  },
}
