import type { Template } from '#lib/mail/template.ts'

/** Tells the contact on file what is going to be done and when, and how to stop it (SR-080). */
export const letterHeld: Template<'letter-held'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference, does, until } = payload
  return {
    subject: words('letterHeld.subject', { reference }),
    parts: [
      { paragraph: words(`letterHeld.${does}`, { operator, reference, day: say.day(until) }) },
      { paragraph: words('letterHeld.wasYou') },
      { paragraph: words('letterHeld.notYou') },
      {
        action: {
          label: words('letterHeld.action'),
          url: say.secretLink('/my-request/stop-letter', proof?.token),
        },
      },
      { code: { label: words('letterHeld.code'), characters: say.code(proof?.code) } },
    ],
  }
}
