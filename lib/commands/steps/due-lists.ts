import type { Queries } from '#db/client.ts'
import { countDueRequests, type DueRange, listDueRequests } from '#db/queries/due-requests.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** Due within this many days counts as soon. */
export const DUE_SOON_DAYS = 7
/** Lines of one list in the digest; the rest is a number. */
export const DIGEST_LINES = 50

const AT_THE_DESK: Status[] = ['open', 'waiting', 'held']

/** What is overdue on `day`, due soon after, and running towards its date unconfirmed; `more` counts what found no room. */
export async function dueLists(tx: Queries, day: string) {
  const soon = Temporal.PlainDate.from(day)
    .add({ days: DUE_SOON_DAYS + 1 })
    .toString()
  const overdue = await listOf(tx, AT_THE_DESK, { before: day })
  const dueSoon = await listOf(tx, AT_THE_DESK, { from: day, before: soon })
  const unconfirmed = await listOf(tx, ['unconfirmed'], { before: soon })
  return {
    overdue: overdue.lines,
    dueSoon: dueSoon.lines,
    unconfirmedRunning: unconfirmed.lines,
    more: overdue.more + dueSoon.more + unconfirmed.more,
  }
}

async function listOf(tx: Queries, statuses: Status[], days: Omit<DueRange, 'status'>) {
  const rows: RequestRow[] = []
  let total = 0
  // One status at a time, so that the queue's index gives each list in order.
  for (const status of statuses) {
    rows.push(...(await listDueRequests(tx, { status, ...days }, DIGEST_LINES)))
    total += await countDueRequests(tx, { status, ...days })
  }
  const soonestFirst = rows.sort((one, other) => (one.sortOn < other.sortOn ? -1 : 1))
  const lines = soonestFirst.slice(0, DIGEST_LINES).map(lineOf)
  return { lines, more: total - lines.length }
}

function lineOf({ reference, kind, law, dueOn, assigneeId }: RequestRow) {
  return { reference, kind, law, dueOn, assigned: assigneeId !== null }
}
