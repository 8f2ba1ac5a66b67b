import type { Template } from '#lib/mail/template.ts'

/** The last mail to a mailbox that disowned a request: what was stopped, and how its owner can take that back (SR-059). */
export const mailStopped: Template<'mail-stopped'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference } = payload
  return {
    subject: words('mailStopped.subject'),
    parts: [
      { paragraph: words('mailStopped.intro', { operator, reference }) },
      { paragraph: words('mailStopped.keep') },
      {
        action: { label: words('mailStopped.action'), url: say.secretLink('/confirm/allow', proof?.token) },
      },
    ],
  }
}
