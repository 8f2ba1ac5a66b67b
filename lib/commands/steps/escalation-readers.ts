import type { Queries } from '#db/client.ts'
import { listAbsences } from '#db/queries/absences.ts'
import { listHiddenFrom } from '#db/queries/case-shields.ts'
import type { LateCase } from '#db/queries/escalations.ts'
import type { WatchedRow } from '#db/queries/reminders.ts'
import { listStaff, type StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import type { MessagePayload } from '#lib/domain/messages/catalogue.ts'
import type { Stage } from '#lib/domain/requests/escalation.ts'
import { isAwayOn } from '#lib/domain/staff/absence.ts'
import { dayIn } from '#lib/platform/clock.ts'

type Escalation = MessagePayload<'staff-escalation'>

/** Leads (administrators where no lead may see it), and once time is used up the handler and who stands in for them. */
export async function whomToTell(
  { now, operator }: Context,
  tx: Queries,
  { found, stage }: { found: Pick<LateCase, 'id' | 'assigneeId'>; stage: Stage },
  people: readonly StaffRow[],
): Promise<string[]> {
  const hidden = await listHiddenFrom(tx, found.id)
  const seeing = people.filter(({ id, disabledAt }) => !disabledAt && !hidden.includes(id))
  const absence = (await listAbsences(tx)).find(({ staffId }) => staffId === found.assigneeId)
  const standIn = isAwayOn(absence, dayIn(now, operator.zone)) ? absence?.standInId : null
  const handlers = stage === 'unassigned' ? [] : [found.assigneeId, standIn]
  const watching = seeing.some(({ role }) => role === 'lead') ? 'lead' : 'administrator'
  const isTold = ({ id, role }: StaffRow) => role === watching || (canHandle(role) && handlers.includes(id))
  return seeing.filter(isTold).map(({ id }) => id)
}

/** Such a mail as it stands when it leaves: without what was taken, answered, paused or given away meanwhile; null if nothing is left. */
export async function escalationNow(
  context: Context,
  tx: Queries,
  mail: Escalation,
  cases: readonly WatchedRow[],
): Promise<Escalation | null> {
  const people = await listStaff(tx)
  const lines: Escalation['lines'] = []
  for (const line of mail.lines) {
    const found = cases.find(({ reference }) => reference === line.reference)
    if (!found || !holds(found, line.stage)) continue
    const whom = await whomToTell(context, tx, { found, stage: line.stage }, people)
    if (whom.includes(mail.staffId)) lines.push({ ...line, dueOn: found.dueOn })
  }
  return lines.length > 0 ? { ...mail, lines } : null
}

function holds({ status, disputedAt, assigneeId, pausedSince }: WatchedRow, stage: Stage): boolean {
  if (status === 'closed' || disputedAt) return false
  return stage === 'unassigned' ? assigneeId === null : pausedSince === null
}
