import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import type { Part } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'
import type { Template } from '#lib/mail/template.ts'

type Line = MessagePayload<'staff-escalation'>['lines'][number]

/** Cases that nobody picked up, and cases that used up a share of their legal time, the largest share first. */
export const staffEscalation: Template<'staff-escalation'> = ({ payload: { lines, more } }, say) => {
  const { words } = say
  const shares = [...new Set(lines.flatMap(({ stage }) => (stage === 'unassigned' ? [] : [stage])))]
  const of = (stage: Line['stage']) => lines.filter((line) => line.stage === stage)
  return {
    subject: words('escalation.subject', { count: lines.length + more }),
    parts: [
      ...section(words('escalation.unassigned'), of('unassigned'), say),
      ...shares
        .toSorted((one, other) => other - one)
        .flatMap((share) => section(words('escalation.used', { share }), of(share), say)),
      ...(more > 0 ? [{ paragraph: words('reminder.more', { more }) }] : []),
      { action: { label: words('escalation.action'), url: say.link('/desk') } },
      { paragraph: words('escalation.why') },
    ],
  }
}

function section(heading: string, lines: readonly Line[], say: Speaker): Part[] {
  return lines.length > 0 ? [{ heading }, { lines: lines.map((line) => lineText(line, say)) }] : []
}

function lineText({ reference, kind, law, dueOn }: Line, say: Speaker): string {
  const date = dueOn ? [say.words('escalation.due', { day: say.day(dueOn) })] : []
  return [reference, say.kind(kind), say.law(law), ...date].join(' · ')
}
