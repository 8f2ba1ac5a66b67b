import { z } from 'zod'
import type { BroughtProof } from '#lib/commands/steps/check-proof.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { ok } from '#lib/domain/result.ts'
import { formRoute, type Posted } from '#lib/http/form-route.ts'

/** The two pages from which a request is confirmed: the one its link opens, and the one after sending. */
type ConfirmPage = '/confirm' | '/request/sent'

/** A typed code; it may be left out where the filing browser's cookie is proof enough. */
export const codeForm = z.strictObject({ code: z.string().max(200, 'text-too-long').optional() })

/** The proof a browser brings: its link (only on the link's own page), its filing cookie, and the code typed. */
export function broughtProof(
  { input, cookie }: Pick<Posted<z.infer<typeof codeForm>>, 'input' | 'cookie'>,
  page: ConfirmPage,
): BroughtProof {
  const token = page === '/confirm' ? cookie('link') : null
  return { token, filingSecret: cookie('filing'), code: input.code?.trim() || null }
}

/** Confirms, and signs in with a new session (SR-066). */
export function confirmRoute(page: ConfirmPage) {
  return formRoute({
    name: `${page}/confirm-email`,
    schema: codeForm,
    limit: 'confirm',
    door: 'anyone',
    back: () => `${page}?form=code`,
    async run(posted) {
      const confirmed = await confirmEmail(posted.context, broughtProof(posted, page))
      if (!confirmed.ok) return confirmed
      const session = { name: 'session', value: confirmed.value.sessionSecret } as const
      return ok({ to: '/my-request', cookies: [session, { name: 'link', value: null }] })
    },
  })
}

/** Mails a new link and code, and says so on the page the person came from. */
export function resendRoute(page: ConfirmPage) {
  return formRoute({
    name: `${page}/resend`,
    schema: z.strictObject({}),
    limit: 'resend',
    door: 'anyone',
    back: () => `${page}?form=resend`,
    async run({ context, cookie }) {
      const token = page === '/confirm' ? cookie('link') : null
      const resent = await resendConfirmation(context, { token, filingSecret: cookie('filing') })
      return resent.ok ? ok({ to: `${page}?done=resent` }) : resent
    },
  })
}
