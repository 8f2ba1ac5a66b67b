import type { Context } from '#lib/commands/context.ts'
import { caseRules } from '#lib/commands/steps/case-rules.ts'
import { importRows, type StandingRow } from '#lib/commands/steps/import-rows.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { type ListOrder, listInOrder } from '#lib/domain/imports/list-order.ts'
import { caseClock } from '#lib/domain/requests/case-clock.ts'
import { trueReceipt } from '#lib/domain/requests/receipt-correction.ts'
import type { FieldProblem } from '#lib/domain/result.ts'
import { dayIn } from '#lib/platform/clock.ts'

export const IMPORT_PAGE = 100

/** A row of a list to be entered, as its page shows it; `dueOn` is what the earliest of its cases would be due by. */
export type ShownRow = {
  row: number
  name: string
  stands: StandingRow['stands']
  problems: FieldProblem[]
  reference: string | null
  law: string | null
  dueOn: string | null
  isLate: boolean
}

export type ImportCounts = Record<StandingRow['stands'], number>
export type ImportList = {
  id: string
  expiresAt: string
  isEntered: boolean
  counts: ImportCounts
  /** Rows of the page that was asked for. */
  rows: ShownRow[]
  pages: number
}

/** A list of whoever looks as it stands, one page of its rows in the order asked for; null if there is none of theirs. */
export async function readImportList(
  context: Context,
  { id, page, order }: { id: string; page: number; order?: ListOrder },
): Promise<ImportList | null> {
  const found = await ownRows(context, id)
  if (!found) return null
  const counts: ImportCounts = { broken: 0, good: 0, entered: 0 }
  for (const { stands } of found.rows) counts[stands]++
  const sorted = listInOrder(
    found.rows,
    ({ row, cells, stands }) => ({ row, name: cells.name ?? '', stands }),
    order,
  )
  const shown = sorted.slice((page - 1) * IMPORT_PAGE, page * IMPORT_PAGE)
  const { expiresAt, enteredAt } = found.list
  const pages = Math.ceil(sorted.length / IMPORT_PAGE)
  const rows = await shownRows(context, shown)
  return { id, expiresAt, isEntered: enteredAt !== null, counts, rows, pages }
}

/** The broken rows of a list as they were written, each with what is wrong with it; null if there is no such list. */
export async function readBrokenRows(context: Context, id: string) {
  const found = await ownRows(context, id)
  return found?.rows.filter((row) => row.stands === 'broken') ?? null
}

async function ownRows(context: Context, id: string) {
  const { actor } = context
  if (actor.type !== 'staff' || !may(actor, 'enter-request')) return undefined
  return importRows(context, context.db.read, { id, staffId: actor.staffId })
}

async function shownRows(context: Context, rows: readonly StandingRow[]): Promise<ShownRow[]> {
  const rules = await caseRules(context, context.db.read)
  const { now, operator } = context
  const today = dayIn(now, operator.zone)
  return rows.map((row) => {
    const { row: number, cells, stands } = row
    const none = { problems: [], reference: null, law: null, dueOn: null, isLate: false }
    const shown = { ...none, row: number, name: cells.name ?? '', stands }
    if (row.stands === 'broken') return { ...shown, problems: row.problems }
    if (row.stands === 'entered') return { ...shown, reference: row.reference }
    const received = trueReceipt(row.entry, { now, operator })
    if (!received.ok) return shown
    const { residence, asked } = row.entry
    const facts = { residence, receivedAt: received.value, events: [], targetDays: operator.targetDays }
    const clocks = asked.map(({ kind }) => caseClock({ ...facts, kind, operatorZone: operator.zone }, rules))
    const [dueOn = null] = clocks.flatMap((clock) => clock.dueOn ?? []).toSorted()
    return { ...shown, law: clocks[0]?.law ?? null, dueOn, isLate: dueOn !== null && dueOn < today }
  })
}
