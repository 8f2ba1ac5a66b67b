import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { mailboxQuery, type QueueCut, type QueuePlace, queueQuery } from '#db/queries/queue.ts'
import { dueRange } from '#lib/domain/requests/days-left.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'
import { freshStore } from '#tests/support/store.ts'

const KEY = { sortOn: '2026-12-01', id: 'x' }
const PLACES: Record<string, QueuePlace> = {
  first: null,
  next: { after: KEY },
  previous: { before: KEY },
}
const CUTS: Record<string, Omit<QueueCut, 'statuses'>> = {
  all: {},
  overdue: dueRange('overdue', '2026-11-23'),
  soon: dueRange('soon', '2026-11-23'),
  later: dueRange('later', '2026-11-23'),
}
const STATUS_SETS = [['open', 'waiting', 'held'], STATUSES, ...STATUSES.map((status) => [status])] as const
const KINDS_CUT = [undefined, 'access'] as const
const ASSIGNEES = [undefined, null, 'somebody'] as const

const EVERY = STATUS_SETS.flatMap((statuses) =>
  KINDS_CUT.flatMap((kind) =>
    ASSIGNEES.flatMap((assigneeId) =>
      Object.entries(CUTS).flatMap(([due, range]) =>
        Object.keys(PLACES).map((page) => ({ statuses, kind, assigneeId, due, range, page })),
      ),
    ),
  ),
)

/** How SQLite would answer the query, one line a step. */
function planOf(plans: Database.Database, query: { toSQL(): { sql: string; params: unknown[] } }): string[] {
  const { sql, params } = query.toSQL()
  const rows = plans.prepare(`EXPLAIN QUERY PLAN ${sql} LIMIT 51`).all(...params)
  return (rows as { detail: string }[]).map(({ detail }) => detail)
}

function plansOfStore() {
  const store = freshStore()
  const plans = new Database(databasePath(store.dataDir), { readonly: true })
  onTestFinished(() => {
    plans.close()
  })
  return { db: store.context.db.read, plans }
}

describe('the queue costs the same however many requests there are', () => {
  it('every cut and page walks an index in its order: nothing is scanned, nothing sorted', () => {
    const { db, plans } = plansOfStore()
    for (const { statuses, kind, assigneeId, range, page, due } of EVERY) {
      const query = queueQuery(db, { statuses, kind, assigneeId, ...range }, PLACES[page] ?? null)
      const plan = planOf(plans, query)
      const about = `${statuses} ${kind} ${assigneeId} ${due} ${page}: ${plan.join(' | ')}`
      expect(
        plan.filter((line) => /\bSCAN\b|TEMP B-TREE/.test(line)),
        about,
      ).toEqual([])
      const searches = plan.filter((line) => line.startsWith('SEARCH'))
      expect(searches, about).toHaveLength(statuses.length)
      // whatever is asked is found by the index alone; no row is read only to be thrown away
      for (const line of searches) {
        expect(line.includes('kind=?'), about).toBe(kind !== undefined)
        expect(line.includes('<expr>=?'), about).toBe(assigneeId !== undefined)
        const begins = page !== 'first' || 'from' in range
        expect(line.includes('sort_on'), about).toBe(begins)
      }
    }
  })

  it('the requests of one mailbox are found by its hash, newest first, without sorting', () => {
    const { db, plans } = plansOfStore()
    const plan = planOf(plans, mailboxQuery(db, 'hash'))
    expect(plan).toEqual(['SEARCH requests USING INDEX requests_email (email_hash=?)'])
  })
})
