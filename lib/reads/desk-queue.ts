import { listByMailbox, listQueue, placeOfRow, type QueueRow } from '#db/queries/queue.ts'
import { findLookedTo, isBackwards, type QueuePlace } from '#db/queries/queue-stretch.ts'
import { listTagsOf } from '#db/queries/tags.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { QueueCase } from '#lib/domain/requests/case-file.ts'
import { daysLeft } from '#lib/domain/requests/days-left.ts'
import { keyText, type QueueFilter, type QueueOrder } from '#lib/domain/requests/queue-filter.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { cutOf, placeOf, viewerOf } from '#lib/reads/queue-cut.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

export const QUEUE_PAGE = 50

/**
 * `previous` and `next` are keys for the address of the page before and after, or null where there is none.
 * `isPartial`: so many cases do not fit the filter that only a stretch was looked at, up to `next` or `previous`.
 */
export type QueuePage = {
  cases: QueueCase[]
  previous: string | null
  next: string | null
  isPartial: boolean
}

/** A page of the queue in its order, or every request of one mailbox. Opens nothing that is sealed about people. */
export async function readQueue(context: Context, filter: QueueFilter): Promise<Result<QueuePage>> {
  if (!may(context.actor, 'view-queue')) return failed('not-permitted')
  const today = dayIn(context.now, context.operator.zone)
  const names = await readStaffNames(context)
  const shown = async (rows: QueueRow[]) => {
    const tags = await tagsOf(context, rows)
    return rows.map((row) => caseOf(row, { today, names, tags }))
  }
  if (filter.mailbox) {
    const rows = await mailboxRows(context, filter.mailbox)
    return ok({ cases: await shown(rows), previous: null, next: null, isPartial: false })
  }
  const cut = await cutOf(context, filter, today)
  const place = placeOf(filter)
  const found = await listQueue(context.db.read, cut, place, QUEUE_PAGE + 1)
  const { rows, ...keys } = pageOf(found, place, cut.order)
  if (found.length > QUEUE_PAGE) return ok({ cases: await shown(rows), ...keys, isPartial: false })
  const lookedTo = await findLookedTo(context.db.read, cut, place)
  if (!lookedTo) return ok({ cases: await shown(rows), ...keys, isPartial: false })
  const further = { [isBackwards(place) ? 'previous' : 'next']: keyText(lookedTo) }
  return ok({ cases: await shown(rows), ...keys, ...further, isPartial: true })
}

async function mailboxRows(context: Context, reference: string): Promise<QueueRow[]> {
  const known = await findDeskCase(context, context.db.read, reference)
  if (!known?.emailHash) return []
  return listByMailbox(context.db.read, known.emailHash, viewerOf(context), QUEUE_PAGE)
}

/** One row more than a page tells whether the list goes on; where the reader came from, it surely does. */
function pageOf(found: QueueRow[], place: QueuePlace, order: QueueOrder) {
  const backwards = isBackwards(place)
  const more = found.length > QUEUE_PAGE
  const rows = backwards ? found.slice(-QUEUE_PAGE) : found.slice(0, QUEUE_PAGE)
  const [first, last] = [rows.at(0), rows.at(-1)].map((row) => row && keyText(placeOfRow(order, row)))
  const hasPrevious = backwards ? more : place !== null
  return {
    rows,
    previous: first && hasPrevious ? first : null,
    next: last && (backwards || more) ? last : null,
  }
}

export type CaseWords = {
  /** The day it is seen from (YYYY-MM-DD). */
  today: string
  /** Of everybody at the desk, by id. */
  names: Record<string, string>
  /** Of each row, by its id. */
  tags: Map<string, QueueCase['tags'][number][]>
}

/** The tags of these rows, by the row's id. */
export async function tagsOf({ db }: Context, rows: readonly QueueRow[]): Promise<CaseWords['tags']> {
  const ids = rows.map(({ id }) => id)
  return Map.groupBy(await listTagsOf(db.read, ids), ({ requestId }) => requestId)
}

/** A row as the desk shows it. */
export function caseOf(row: QueueRow, { today, names, tags }: CaseWords): QueueCase {
  const { reference, version, kind, law, status, outcome, sortOn, assigneeId } = row
  return {
    ...{ reference, version, kind, law, status, outcome, sortOn, assigneeId },
    ...{ receivedAt: row.receivedAt, lastActivityAt: row.lastActivityAt },
    tags: (tags.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
    daysLeft: daysLeft(row, today),
    provisional: row.dueProvisional === 1,
    assigneeName: assigneeId ? (names[assigneeId] ?? '') : null,
    isAside: row.setAsideAt !== null,
    isUnnotified: row.unnotifiedSince !== null,
    mailbox: row.disputedAt ? 'disputed' : row.confirmedAt ? 'confirmed' : 'unconfirmed',
  }
}
