import type { Queries } from '#db/client.ts'
import { countDueRequests, type DueRange, listDueRequests } from '#db/queries/due-requests.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { NO_DATE } from '#lib/domain/requests/case-clock.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'

/** Due within this many days counts as soon. */
export const DUE_SOON_DAYS = 7
/** Lines of one list in the digest; the rest is a number. */
export const DIGEST_LINES = 50

const AT_THE_DESK: Status[] = ['open', 'waiting', 'held']

/**
 * What is overdue on `day`, what is due soon after, and what runs although its mailbox is not confirmed: requests
 * that wait for it and are due soon, and those it may not gate, of which no other mail tells. `more` counts the rest.
 */
export async function dueLists(tx: Queries, day: string) {
  const soon = Temporal.PlainDate.from(day)
    .add({ days: DUE_SOON_DAYS + 1 })
    .toString()
  const overdue = await listOf(tx, AT_THE_DESK, { before: day })
  const dueSoon = await listOf(tx, AT_THE_DESK, { from: day, before: soon })
  const waiting = await listOf(tx, ['unconfirmed'], { before: soon })
  const ungated = await listOf(tx, AT_THE_DESK, { from: soon, running: 'unconfirmed' })
  const unconfirmed = [...waiting.lines, ...ungated.lines]
  return {
    overdue: overdue.lines,
    dueSoon: dueSoon.lines,
    unconfirmedRunning: unconfirmed.slice(0, DIGEST_LINES),
    more: overdue.more + dueSoon.more + waiting.more + ungated.more + beyond(unconfirmed),
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

const beyond = (lines: unknown[]) => Math.max(0, lines.length - DIGEST_LINES)

/** Where only receipt has to be confirmed by a date, that date is the line's. */
function lineOf({ reference, kind, law, sortOn, assigneeId }: RequestRow) {
  const dueOn = sortOn === NO_DATE ? null : sortOn
  return { reference, kind, law, dueOn, assigned: assigneeId !== null }
}
