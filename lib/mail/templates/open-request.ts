import { OPEN_LINK_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import type { Template } from '#lib/mail/template.ts'

/** A link that opens one request, once, asked for on the sign-in page (SR-064). */
export const openRequest: Template<'open-request'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference } = payload
  return {
    subject: words('openRequest.subject', { reference }),
    parts: [
      { paragraph: words('openRequest.intro', { operator, reference }) },
      { paragraph: words('openRequest.limits', { minutes: OPEN_LINK_LIFETIME_MINUTES }) },
      {
        action: { label: words('openRequest.action'), url: say.secretLink('/my-request/open', proof?.token) },
      },
      { code: { label: words('openRequest.code'), characters: say.code(proof?.code) } },
      { paragraph: words('openRequest.notYou') },
    ],
  }
}
