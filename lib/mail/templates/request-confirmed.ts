import type { Template } from '#lib/mail/template.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/**
 * The mailbox is confirmed, and with it the receipt: how the request is handled, how identity is checked in general, and
 * when to expect an answer (11 CCR 7021(a)); of a complaint, that it will be looked into (DPA 2018 s. 164A).
 */
export const requestConfirmed: Template<'request-confirmed'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference, dueOn, asks } = payload
  return {
    subject: words('requestConfirmed.subject', { reference }),
    parts: [
      { paragraph: words(`requestConfirmed.intro.${asks}`, { operator, reference }) },
      { paragraph: words(`requestConfirmed.handling.${asks}`) },
      { paragraph: words('requestConfirmed.identity') },
      { paragraph: say.due(dueOn) },
      { action: { label: words('openAction'), url: myRequestLink(say, reference) } },
    ],
  }
}
