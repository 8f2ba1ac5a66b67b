import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import type { Part } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'

type CaseFacts = MessagePayload<'admin-request-confirmed'>

/** What the desk may be told of a case by mail: reference, kind, law, due date. */
export function caseFacts({ reference, kind, law, dueOn }: CaseFacts, say: Speaker): Part {
  const { words } = say
  return {
    facts: [
      { label: words('facts.reference'), value: reference },
      { label: words('facts.kind'), value: say.kind(kind) },
      { label: words('facts.law'), value: say.law(law) },
      { label: words('facts.due'), value: dueOn ? say.day(dueOn) : words('facts.noDue') },
    ],
  }
}

/** The same in one line of a list. */
export function caseLine(line: CaseFacts & { assigned: boolean }, say: Speaker): string {
  const { words } = say
  const due = line.dueOn ? say.day(line.dueOn) : words('facts.noDue')
  const assigned = words(line.assigned ? 'digest.assigned' : 'digest.unassigned')
  return [line.reference, say.kind(line.kind), say.law(line.law), due, assigned].join(' · ')
}
