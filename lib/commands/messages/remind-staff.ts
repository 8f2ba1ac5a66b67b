import type { Queries } from '#db/client.ts'
import { listStoodInFor } from '#db/queries/absences.ts'
import { dropQueuedReminder, findLastReminder, listWatched } from '#db/queries/reminders.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { deskDays } from '#lib/commands/steps/desk-days.ts'
import { addressHashes, mailStaff } from '#lib/commands/steps/outgoing-mail.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { LISTED_LINES, MESSAGE_KINDS } from '#lib/domain/messages/catalogue.ts'
import {
  byUrgency,
  isNews,
  type Morning,
  REMINDED_STATUSES,
  type ReminderLine,
  reminderLines,
} from '#lib/domain/requests/reminders.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

/** Nobody works on more cases of one status; what is due soonest is looked at first. */
const CASES_LOOKED_AT = 500

/**
 * Reminds one member of staff of the dates of their cases, and of those of whom they stand in for, once something about them is new since the last reminder
 * they got: one mail a working morning at most, however long the machine slept, with all that is missed, reached or
 * near as it stands now. Nothing is kept for later, so what was closed, paused, extended or given to somebody else is
 * simply not there.
 * @param day the working day it is for (YYYY-MM-DD). @returns whether a mail was queued.
 */
export async function remindStaff(
  context: Context,
  { staffId, day }: { staffId: string; day: string },
): Promise<Result<{ queued: boolean }>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return context.db.transaction(async (tx) => {
    const person = await findStaff(tx, staffId)
    if (!person || person.disabledAt || !canHandle(person.role)) return ok({ queued: false })
    const address = profileOf(context.keys, person).email
    const { recipientHash } = addressHashes(context, address)
    await dropQueuedReminder(tx, recipientHash)
    const { calendar } = await deskDays(context, tx)
    const all = await linesOf(tx, staffId, { day, calendar })
    const lines = all.slice(0, LISTED_LINES)
    if (!isNews(lines, await toldBefore(tx, recipientHash))) return ok({ queued: false })
    const payload = { staffId, day, lines, more: all.length - lines.length }
    await mailStaff(context, tx, { address, locale: person.locale }, { kind: 'staff-reminder', payload })
    return ok({ queued: true })
  })
}

async function linesOf(tx: Queries, assigneeId: string, morning: Morning): Promise<ReminderLine[]> {
  const cases = await listWatched(tx, { assigneeId, statuses: REMINDED_STATUSES }, CASES_LOOKED_AT)
  const own = cases.flatMap((watched) => reminderLines(watched, morning))
  return [...own, ...(await linesStoodInFor(tx, assigneeId, morning))].sort(byUrgency)
}

/** What a colleague who is away would be told, for who stands in; never what is hidden from the one who reads it. */
async function linesStoodInFor(tx: Queries, eyes: string, morning: Morning): Promise<ReminderLine[]> {
  const lines: ReminderLine[] = []
  for (const assigneeId of await listStoodInFor(tx, eyes, morning.day)) {
    const asked = { assigneeId, eyes, statuses: REMINDED_STATUSES }
    for (const watched of await listWatched(tx, asked, CASES_LOOKED_AT))
      lines.push(...reminderLines(watched, morning).map((line) => ({ ...line, standingIn: true as const })))
  }
  return lines
}

async function toldBefore(tx: Queries, recipientHash: string): Promise<ReminderLine[]> {
  const last = await findLastReminder(tx, recipientHash)
  return last ? MESSAGE_KINDS['staff-reminder'].parse(JSON.parse(last.payload)).lines : []
}
