import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/** The requester took the request back; if it was somebody else, they learn it here. */
export const requestWithdrawn: Template<'request-withdrawn'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference } = payload
  return {
    subject: words('requestWithdrawn.subject', { reference }),
    parts: [
      { paragraph: words('requestWithdrawn.intro', { operator, reference }) },
      { paragraph: words('requestWithdrawn.notYou') },
      { action: { label: words('openAction'), url: myRequestLink(say, reference) } },
    ],
  }
}
