import type { Template } from '#lib/mail/template.ts'

/** Brings somebody without an account the link of one task; what it is and about whom stands on the page alone. */
export const taskHandedOut: Template<'task-handed-out'> = ({ payload, proof }, say) => {
  const { words, operator } = say
  const { reference, until } = payload
  return {
    subject: words('taskHandedOut.subject', { reference }),
    parts: [
      { paragraph: words('taskHandedOut.intro', { operator, reference }) },
      { action: { label: words('taskHandedOut.action'), url: say.secretLink('/task', proof?.token) } },
      { paragraph: words('taskHandedOut.until', { day: say.day(until) }) },
      { paragraph: words('taskHandedOut.notYou') },
    ],
  }
}
