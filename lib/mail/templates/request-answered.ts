import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/** Says that the answer is there, never what it says. */
export const requestAnswered: Template<'request-answered'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference } = payload
  return {
    subject: words('requestAnswered.subject', { reference }),
    parts: [
      { paragraph: words('requestAnswered.intro', { operator, reference }) },
      { paragraph: words('whyNotHere') },
      { action: { label: words('requestAnswered.action'), url: myRequestLink(say, reference) } },
    ],
  }
}
