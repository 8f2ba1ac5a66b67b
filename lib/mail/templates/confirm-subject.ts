import { CODE_LIFETIME_MINUTES, CONFIRM_LINK_LIFETIME_HOURS } from '#lib/domain/verification/policy.ts'
import type { Template } from '#lib/mail/template.ts'

/**
 * Asks a person in whose name somebody else makes a request; says neither who nor what, for the mailbox may be a
 * stranger's. Both are on the page, after the code (SR-084).
 */
export const confirmSubject: Template<'confirm-subject'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference } = payload
  return {
    subject: words('confirmSubject.subject', { reference }),
    parts: [
      { paragraph: words('confirmSubject.intro', { operator, reference }) },
      { paragraph: words('confirmSubject.ask', { hours: CONFIRM_LINK_LIFETIME_HOURS }) },
      {
        action: {
          label: words('confirmSubject.action'),
          url: say.secretLink('/confirm/person', proof?.token),
        },
      },
      {
        code: {
          label: words('confirmSubject.code', { minutes: CODE_LIFETIME_MINUTES }),
          characters: say.code(proof?.code),
        },
      },
      { paragraph: words('confirmSubject.notYou') },
    ],
  }
}
