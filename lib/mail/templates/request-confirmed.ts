import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/** The mailbox is confirmed; says by when an answer is due. */
export const requestConfirmed: Template<'request-confirmed'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference, dueOn } = payload
  return {
    subject: words('requestConfirmed.subject', { reference }),
    parts: [
      { paragraph: words('requestConfirmed.intro', { operator, reference }) },
      { paragraph: say.due(dueOn) },
      { action: { label: words('openAction'), url: myRequestLink(say, reference) } },
    ],
  }
}
