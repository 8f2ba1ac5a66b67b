import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/** Says that there is a message, never what it says. */
export const newMessage: Template<'new-message'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference } = payload
  return {
    subject: words('newMessage.subject', { reference }),
    parts: [
      { paragraph: words('newMessage.intro', { operator, reference }) },
      { paragraph: words('whyNotHere') },
      { action: { label: words('newMessage.action'), url: myRequestLink(say, reference) } },
    ],
  }
}
