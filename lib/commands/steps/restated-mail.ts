import type { Queries } from '#db/client.ts'
import { listStoodInFor } from '#db/queries/absences.ts'
import { listHiddenAmong } from '#db/queries/case-shields.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { saveMail } from '#db/queries/outbox-claims.ts'
import { listByReference, type WatchedRow } from '#db/queries/reminders.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { deskDays } from '#lib/commands/steps/desk-days.ts'
import { escalationNow } from '#lib/commands/steps/escalation-readers.ts'
import { foundRequests } from '#lib/commands/steps/found-requests.ts'
import { MESSAGE_KINDS, type MessagePayload } from '#lib/domain/messages/catalogue.ts'
import { DIGEST_LISTS, type DigestList, saysSomething } from '#lib/domain/messages/digest.ts'
import { workingMorning } from '#lib/domain/operator/working-morning.ts'
import { byUrgency, reminderLines } from '#lib/domain/requests/reminders.ts'

/**
 * A mail as it stands at the moment it leaves: a list of dates that waited leaves out what is closed, paused, moved or
 * somebody else's by now, and says the dates of today (SR-182). Other mails are as they were.
 * @returns null if nothing of it is left, or a reminder's working day is over.
 */
export async function restatedMail(context: Context, tx: Queries, row: MailRow): Promise<MailRow | null> {
  if (row.kind === 'my-requests') return listNow(tx, row)
  const { kind } = row
  if (kind !== 'staff-reminder' && kind !== 'admin-digest' && kind !== 'staff-escalation') return row
  const stored = MESSAGE_KINDS[kind].safeParse(parsed(row.payload))
  // A payload that cannot be read fails where staff can see it.
  if (!stored.success) return row
  const now = await listsNow(context, tx, stored.data)
  if (!now) return null
  const payload = JSON.stringify(now)
  if (payload !== row.payload) await saveMail(tx, row.id, { payload })
  return { ...row, payload }
}

/** The list as its mailbox's requests stand now; they are those of the address the mail goes to. */
async function listNow(tx: Queries, row: MailRow): Promise<MailRow> {
  const stored = MESSAGE_KINDS['my-requests'].safeParse(parsed(row.payload))
  if (!stored.success) return row
  const { lines, more } = await foundRequests(tx, row.recipientHash)
  const payload = JSON.stringify({ ...stored.data, lines, more })
  if (payload !== row.payload) await saveMail(tx, row.id, { payload })
  return { ...row, payload }
}

type Reminder = MessagePayload<'staff-reminder'>
type Digest = MessagePayload<'admin-digest'>
type Listing = Reminder | Digest | MessagePayload<'staff-escalation'>

async function listsNow(context: Context, tx: Queries, mail: Listing): Promise<Listing | null> {
  if ('auditHead' in mail) return digestNow(tx, mail)
  if ('day' in mail) return reminderNow(context, tx, mail)
  return escalationNow(context, tx, mail, await listByReference(tx, referencesOf(mail.lines)))
}

async function reminderNow(context: Context, tx: Queries, reminder: Reminder): Promise<Reminder | null> {
  const { staffId, day } = reminder
  const desk = await deskDays(context, tx)
  if (workingMorning(context.now, desk) !== day || (await findStaff(tx, staffId))?.disabledAt) return null
  const cases = await listByReference(tx, referencesOf(reminder.lines))
  const stoodInFor = await listStoodInFor(tx, staffId, day)
  const hidden = await listHiddenAmong(
    tx,
    staffId,
    cases.map(({ id }) => id),
  )
  const lines = cases
    .filter(({ id }) => !hidden.includes(id))
    .flatMap((watched) => {
      const own = reminderLines(watched, { ...desk, day })
      if (watched.assigneeId === staffId) return own
      const isStoodIn = watched.assigneeId !== null && stoodInFor.includes(watched.assigneeId)
      return isStoodIn ? own.map((line) => ({ ...line, standingIn: true as const })) : []
    })
    .sort(byUrgency)
  return lines.length > 0 ? { ...reminder, lines } : null
}

async function digestNow(tx: Queries, digest: Digest): Promise<Digest | null> {
  const cases = await listByReference(tx, referencesOf(DIGEST_LISTS.flatMap((list) => digest[list])))
  const now = { ...digest }
  for (const list of DIGEST_LISTS) now[list] = digest[list].filter(stillStands(list, cases))
  return saysSomething(now) ? now : null
}

/** Whether a line of the digest has kept its reason: the case is open, runs, and has the same date. */
function stillStands(list: DigestList, cases: WatchedRow[]) {
  return ({ reference, dueOn }: Digest[DigestList][number]): boolean => {
    const found = cases.find((one) => one.reference === reference)
    if (!found || found.status === 'closed' || found.disputedAt) return false
    if (list === 'unacknowledged') return found.acknowledgeDueOn === dueOn && !found.acknowledgedAt
    if (list === 'unconfirmedRunning') return !found.confirmedAt
    return found.dueOn === dueOn && !found.pausedSince
  }
}

const referencesOf = (lines: readonly { reference: string }[]) => [
  ...new Set(lines.map(({ reference }) => reference)),
]

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
