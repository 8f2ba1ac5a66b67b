import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import type { Part } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'

type CaseFacts = Omit<MessagePayload<'admin-request-confirmed'>, 'others'>

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

type DigestLine = MessagePayload<'admin-digest'>['overdue'][number]

/** The same in one line of a list, with the safe date where it is earlier, and whether somebody works on it. */
export function caseLine(line: DigestLine, say: Speaker): string {
  const { words } = say
  const due = line.dueOn ? say.day(line.dueOn) : words('facts.noDue')
  const safe = line.safeOn ? [words('reminder.safe', { day: say.day(line.safeOn) })] : []
  const whom = line.unable ? 'unable' : line.assigned ? 'assigned' : 'unassigned'
  return [line.reference, say.kind(line.kind), say.law(line.law), due, ...safe, words(`digest.${whom}`)].join(
    ' · ',
  )
}
