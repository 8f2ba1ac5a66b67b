import type { Queries } from '#db/client.ts'
import { countDueRequests, type DueRange, listDueRequests } from '#db/queries/due-requests.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { listStaff } from '#db/queries/staff.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { LISTED_LINES } from '#lib/domain/messages/catalogue.ts'
import { workingDaysAfter } from '#lib/domain/operator/working-morning.ts'
import { NO_DATE } from '#lib/domain/requests/case-clock.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'
import { type Morning, REMIND_BEFORE } from '#lib/domain/requests/reminders.ts'

/** Due within this many days counts as soon, and at least as early as staff are reminded. */
const DUE_SOON_DAYS = 7

const AT_THE_DESK: Status[] = ['open', 'waiting', 'held']

/**
 * What is overdue on `day`, what is due then and soon after, whose receipt is to be acknowledged by then, and what runs
 * although its mailbox is not confirmed: requests that wait for it and are due soon, and those it may not gate, of which
 * no other mail tells. What stands still is in no list. `more` counts what did not fit.
 */
export async function dueLists(tx: Queries, { day, calendar }: Morning) {
  const find = await finderOf(tx)
  const tomorrow = daysAfter(day, 1)
  const soon = endOfSoon({ day, calendar })
  const overdue = await find(AT_THE_DESK, { before: day })
  const dueToday = await find(AT_THE_DESK, { from: day, before: tomorrow })
  const dueSoon = await find(AT_THE_DESK, { from: tomorrow, before: soon })
  const unacknowledged = await find([...AT_THE_DESK, 'unconfirmed'], {
    before: soon,
    running: 'unacknowledged',
  })
  const waiting = await find(['unconfirmed'], { before: soon, running: 'unconfirmed' })
  const ungated = await find(AT_THE_DESK, { from: soon, running: 'unconfirmed' })
  const owed = new Set(unacknowledged.lines.map(({ reference }) => reference))
  const unconfirmed = [...waiting.lines, ...ungated.lines].filter(({ reference }) => !owed.has(reference))
  const found = [overdue, dueToday, dueSoon, unacknowledged, waiting, ungated]
  return {
    overdue: overdue.lines,
    dueToday: dueToday.lines,
    dueSoon: dueSoon.lines,
    unacknowledged: unacknowledged.lines,
    unconfirmedRunning: unconfirmed.slice(0, LISTED_LINES),
    more: found.reduce((sum, { more }) => sum + more, Math.max(0, unconfirmed.length - LISTED_LINES)),
  }
}

const daysAfter = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

/** The first day that is not soon. Before a long break, five working days reach further than a week. */
function endOfSoon({ day, calendar }: Morning): string {
  const inDays = daysAfter(day, DUE_SOON_DAYS)
  const inWorkingDays = workingDaysAfter(day, Math.max(...REMIND_BEFORE), { calendar })
  const [, later = inDays] = [inDays, inWorkingDays].sort()
  return daysAfter(later, 1)
}

async function finderOf(tx: Queries) {
  const people = await listStaff(tx)
  const able = new Set(people.filter((one) => !one.disabledAt && canHandle(one.role)).map(({ id }) => id))
  return async (statuses: Status[], range: Omit<DueRange, 'status'>) => {
    const rows: RequestRow[] = []
    let total = 0
    // One status at a time, so that an index gives each list in order.
    for (const status of statuses) {
      rows.push(...(await listDueRequests(tx, { status, ...range }, LISTED_LINES)))
      total += await countDueRequests(tx, { status, ...range })
    }
    const lines = rows
      .map((row) => ({ on: dateIn(row, range), row }))
      .sort((one, other) => (one.on < other.on ? -1 : 1))
      .slice(0, LISTED_LINES)
      .map(({ row }) => lineOf(row, range, able))
    return { lines, more: total - lines.length }
  }
}

type Range = Omit<DueRange, 'status'>

const dateIn = ({ acknowledgeDueOn, sortOn }: RequestRow, { running }: Range) =>
  (running === 'unacknowledged' ? acknowledgeDueOn : null) ?? sortOn

function lineOf(row: RequestRow, { running }: Range, able: Set<string>) {
  const { reference, kind, law, conservativeDueOn, acknowledgeDueOn, assigneeId } = row
  const dueOn = running === 'unacknowledged' ? acknowledgeDueOn : row.sortOn === NO_DATE ? null : row.sortOn
  const safeOn = running === undefined && conservativeDueOn !== dueOn ? conservativeDueOn : null
  const unable = assigneeId !== null && !able.has(assigneeId)
  return { reference, kind, law, dueOn, safeOn, assigned: assigneeId !== null, unable }
}
