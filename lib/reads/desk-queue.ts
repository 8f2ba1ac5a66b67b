import { listByMailbox, listQueue, type QueuePlace, type QueueRow } from '#db/queries/queue.ts'
import { findRequestByReference } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { QueueCase } from '#lib/domain/requests/case-file.ts'
import { daysLeft, dueRange } from '#lib/domain/requests/days-left.ts'
import { keyText, type QueueFilter, statusesOf } from '#lib/domain/requests/queue-filter.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

export const QUEUE_PAGE = 50

/** `previous` and `next` are keys for the address of the page before and after, or null where there is none. */
export type QueuePage = { cases: QueueCase[]; previous: string | null; next: string | null }

/** A page of the queue, soonest due first, or every request of one mailbox. Opens nothing that is sealed about people. */
export async function readQueue(context: Context, filter: QueueFilter): Promise<Result<QueuePage>> {
  if (!may(context.actor, 'view-queue')) return failed('not-permitted')
  const today = dayIn(context.now, context.operator.zone)
  const names = await readStaffNames(context)
  const shown = (rows: QueueRow[]) => rows.map((row) => caseOf(row, today, names))
  if (filter.mailbox) {
    const rows = await mailboxRows(context, filter.mailbox)
    return ok({ cases: shown(rows), previous: null, next: null })
  }
  const place = placeOf(filter)
  const found = await listQueue(context.db.read, cutOf(context, filter, today), place, QUEUE_PAGE + 1)
  const { rows, previous, next } = pageOf(found, place)
  return ok({ cases: shown(rows), previous, next })
}

async function mailboxRows({ db }: Context, reference: string): Promise<QueueRow[]> {
  const known = await findRequestByReference(db.read, reference)
  return known?.emailHash ? listByMailbox(db.read, known.emailHash, QUEUE_PAGE) : []
}

function cutOf({ actor }: Context, { status, kind, assignee, due }: QueueFilter, today: string) {
  const me = actor.type === 'staff' ? actor.staffId : null
  const assigneeId = assignee === 'me' ? me : assignee === 'nobody' ? null : assignee
  return { statuses: statusesOf(status), kind, assigneeId, ...(due ? dueRange(due, today) : {}) }
}

function placeOf({ after, before }: QueueFilter): QueuePlace {
  if (after) return { after }
  return before ? { before } : null
}

/** One row more than a page tells whether the list goes on; where the reader came from, it surely does. */
function pageOf(found: QueueRow[], place: QueuePlace) {
  const backwards = place !== null && 'before' in place
  const more = found.length > QUEUE_PAGE
  const rows = backwards ? found.slice(-QUEUE_PAGE) : found.slice(0, QUEUE_PAGE)
  const [first, last] = [rows.at(0), rows.at(-1)]
  const hasPrevious = backwards ? more : place !== null
  return {
    rows,
    previous: first && hasPrevious ? keyText(first) : null,
    next: last && (backwards || more) ? keyText(last) : null,
  }
}

function caseOf(row: QueueRow, today: string, names: Record<string, string>): QueueCase {
  const { reference, kind, law, status, outcome, sortOn, assigneeId } = row
  return {
    ...{ reference, kind, law, status, outcome, sortOn, assigneeId },
    daysLeft: daysLeft(row, today),
    provisional: row.dueProvisional === 1,
    assigneeName: assigneeId ? (names[assigneeId] ?? '') : null,
    mailbox: row.disputedAt ? 'disputed' : row.confirmedAt ? 'confirmed' : 'unconfirmed',
  }
}
