import { OPEN_LINK_LIFETIME_MINUTES } from '#lib/domain/verification/policy.ts'
import type { Template } from '#lib/mail/template.ts'

/** A code and no link: it is typed on the page that asked for it, and there only (SR-122). */
export const secondProof: Template<'second-proof'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference } = payload
  return {
    subject: words('secondProof.subject', { reference }),
    parts: [
      { paragraph: words('secondProof.intro', { operator, reference }) },
      {
        code: {
          label: words('secondProof.code', { minutes: OPEN_LINK_LIFETIME_MINUTES }),
          characters: say.code(proof?.code),
        },
      },
      { paragraph: words('secondProof.notYou') },
    ],
  }
}
