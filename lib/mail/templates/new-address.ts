import { CODE_LIFETIME_MINUTES, CONFIRM_LINK_LIFETIME_HOURS } from '#lib/domain/verification/policy.ts'
import type { Template } from '#lib/mail/template.ts'

/** Asks a mailbox to confirm that a request may be known by it; says nothing of what was asked, for it may be a stranger’s. */
export const newAddress: Template<'new-address'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference } = payload
  return {
    subject: words('newAddress.subject', { reference }),
    parts: [
      { paragraph: words('newAddress.intro', { operator, reference }) },
      { paragraph: words('newAddress.ask', { hours: CONFIRM_LINK_LIFETIME_HOURS }) },
      {
        action: {
          label: words('newAddress.action'),
          url: say.secretLink('/my-request/new-address', proof?.token),
        },
      },
      {
        code: {
          label: words('newAddress.code', { minutes: CODE_LIFETIME_MINUTES }),
          characters: say.code(proof?.code),
        },
      },
      { paragraph: words('newAddress.notYou') },
    ],
  }
}
