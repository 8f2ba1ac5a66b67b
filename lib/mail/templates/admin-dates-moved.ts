import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import type { Speaker } from '#lib/mail/speaker.ts'
import type { Template } from '#lib/mail/template.ts'

type Moved = MessagePayload<'admin-dates-moved'>

/** One mail for all open cases that a change of holidays or of a law moved, with their old and new dates. */
export const adminDatesMoved: Template<'admin-dates-moved'> = ({ payload }, say) => {
  const { words } = say
  const { moved, certainty, lines, more } = payload
  return {
    subject: words('datesMoved.subject', { moved }),
    parts: [
      { paragraph: causeOf(payload, say) },
      { paragraph: words('datesMoved.moved', { moved }) },
      ...(lines.length > 0 ? [{ lines: lines.map((line) => lineOf(line, say)) }] : []),
      ...(more > 0 ? [{ paragraph: words('datesMoved.more', { more }) }] : []),
      ...(certainty > 0 ? [{ paragraph: words('datesMoved.certainty', { count: certainty }) }] : []),
      { action: { label: words('datesMoved.action'), url: say.link('/desk') } },
    ],
  }
}

function causeOf({ cause }: Moved, say: Speaker): string {
  if (cause.kind === 'law-version')
    return say.words('datesMoved.causes.law-version', { law: say.law(cause.law), version: cause.version })
  const calendar = say.calendar(cause.calendar)
  if (cause.kind === 'calendar-data') return say.words('datesMoved.causes.calendar-data', { calendar })
  return say.words('datesMoved.causes.holiday-year', { calendar, year: String(cause.year) })
}

function lineOf({ reference, from, to }: Moved['lines'][number], say: Speaker): string {
  const day = (on: string | null) => (on ? say.day(on) : say.words('facts.noDue'))
  return say.words('datesMoved.line', { reference, from: day(from), to: day(to) })
}
