import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import type { Part } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'
import type { Template } from '#lib/mail/template.ts'
import { dueParts } from '#lib/mail/templates/due-parts.ts'
import { myRequestLink } from '#lib/mail/templates/links.ts'

/**
 * The mailbox is confirmed, and with it the receipt: how the request is handled, how identity is checked in general, and
 * when to expect an answer (11 CCR 7021(a)); of a complaint, that it will be looked into (DPA 2018 s. 164A).
 */
export const requestConfirmed: Template<'request-confirmed'> = ({ payload }, say) => {
  const { words, operator } = say
  const { reference, dueOn, asks, withdrawn, others } = payload
  return {
    subject: words('requestConfirmed.subject', { reference }),
    parts: [
      { paragraph: words(`requestConfirmed.intro.${asks}`, { operator, reference }) },
      ...(withdrawn ? inEffect(withdrawn, say) : []),
      { paragraph: words(`requestConfirmed.handling.${asks}`) },
      { paragraph: words('requestConfirmed.identity') },
      ...dueParts({ reference, dueOn, others }, say),
      { action: { label: words('openAction'), url: myRequestLink(say, reference) } },
    ],
  }
}

type Withdrawn = NonNullable<MessagePayload<'request-confirmed'>['withdrawn']>

/** What took effect when, and what it does not undo (GDPR Art. 7(3); PIPL Art. 15). */
function inEffect({ at, zone, purposes }: Withdrawn, say: Speaker): Part[] {
  const { words } = say
  return [
    { paragraph: words('requestConfirmed.withdrawn', { moment: say.moment(at, zone) }) },
    { lines: purposes.map((purpose) => `– ${say.purpose(purpose)}`) },
    { paragraph: words('requestConfirmed.notUndone') },
  ]
}
