import { MISSED, type ReminderLine, TODAY } from '#lib/domain/requests/reminders.ts'
import type { Part } from '#lib/mail/parts.ts'
import type { Speaker } from '#lib/mail/speaker.ts'
import type { Template } from '#lib/mail/template.ts'

/** The dates of one colleague's cases that are missed, reached or near, most urgent first. */
export const staffReminder: Template<'staff-reminder'> = ({ payload }, say) => {
  const { words } = say
  const { day, lines, more } = payload
  const legal = lines.filter(({ due }) => due !== 'target')
  const targets = lines.filter(({ due }) => due === 'target')
  const count = (wanted: (within: number) => boolean) => legal.filter(({ within }) => wanted(within)).length
  const counts = {
    missed: count((within) => within === MISSED),
    today: count((within) => within === TODAY),
    near: count((within) => within > TODAY),
  }
  const nearness = [...new Set(legal.map(({ within }) => within))].sort((one, other) => one - other)
  return {
    subject: words('reminder.subject', { day, ...counts }),
    parts: [
      { paragraph: words('reminder.intro', { day: say.day(day) }) },
      ...nearness.flatMap((near) =>
        section(
          headingOf(near, say),
          legal.filter(({ within }) => within === near),
          say,
        ),
      ),
      ...section(words('reminder.pastTarget'), targets, say),
      ...(more > 0 ? [{ paragraph: words('reminder.more', { more }) }] : []),
      { action: { label: words('reminder.action'), url: say.link('/desk?assignee=me') } },
      { paragraph: words('reminder.why') },
    ],
  }
}

function headingOf(within: number, { words }: Speaker): string {
  if (within === MISSED) return words('reminder.missed')
  return within === TODAY ? words('reminder.today') : words('reminder.within', { days: within })
}

function section(heading: string, lines: readonly ReminderLine[], say: Speaker): Part[] {
  return lines.length > 0 ? [{ heading }, { lines: lines.map((line) => lineText(line, say)) }] : []
}

function lineText(line: ReminderLine, say: Speaker): string {
  const { reference, kind, law, due, on, safeOn, standingIn } = line
  const date = say.words(`reminder.dates.${due}`, { day: say.day(on) })
  const safe = safeOn ? [say.words('reminder.safe', { day: say.day(safeOn) })] : []
  const whose = standingIn ? [say.words('reminder.standingIn')] : []
  return [reference, say.kind(kind), say.law(law), date, ...safe, ...whose].join(' · ')
}
