import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { mailboxQuery, queueQuery } from '#db/queries/queue.ts'
import { countQuery } from '#db/queries/queue-counts.ts'
import { lookedToQuery, type QueueCut, type QueuePlace } from '#db/queries/queue-stretch.ts'
import { phoneQuery, wordsQuery } from '#db/queries/search-words.ts'
import { dueRange } from '#lib/domain/requests/days-left.ts'
import { STATUSES } from '#lib/domain/requests/lifecycle.ts'
import type { QueueOrder } from '#lib/domain/requests/queue-filter.ts'
import { freshStore } from '#tests/support/store.ts'

const KEY = { at: '2026-12-01', id: 'x' }
const PLACES: QueuePlace[] = [null, { after: KEY }, { before: KEY }]
const RANGES: Partial<QueueCut>[] = [
  {},
  dueRange('overdue', '2026-11-23'),
  dueRange('soon', '2026-11-23'),
  { from: '2026-11-01', to: '2026-11-30' },
]
const STATUS_SETS = [['open', 'waiting', 'held'], STATUSES, ['closed']] as const
const ORDERS: QueueOrder[] = (['due', 'received', 'activity'] as const).flatMap((by) => [
  { by, last: false },
  { by, last: true },
])
/** The filters that have an index of their own. */
const LEADS: Partial<QueueCut>[] = [
  {},
  { assigneeId: null },
  { assigneeId: 'somebody' },
  { kind: 'access' },
  { law: 'CN' },
  { law: 'CN', kind: 'access', assigneeId: 'somebody' },
]
/** The others, in turn: alone, and all at once. */
const OTHERS: Partial<QueueCut>[] = [
  {},
  { outcome: 'granted' },
  { locale: 'en' },
  { channel: 'post' },
  { assurance: 0 },
  { tagId: 'tag' },
  { tagId: 'tag', tagIsRare: true },
  { outcome: 'granted', locale: 'en', channel: 'post', assurance: 0, tagId: 'tag' },
  { kind: 'deletion', outcome: 'refused' },
]

const EVERY = STATUS_SETS.flatMap((statuses) =>
  ORDERS.flatMap((order) =>
    RANGES.flatMap((range) => LEADS.map((lead) => ({ viewer: 'me', statuses, order, ...range, ...lead }))),
  ),
).map((cut, n): QueueCut => ({ ...cut, ...OTHERS[n % OTHERS.length] }))

type Query = { toSQL(): { sql: string; params: unknown[] } }

/** How SQLite would answer the query, one line a step. */
function planOf(plans: Database.Database, query: Query): string[] {
  const { sql, params } = query.toSQL()
  const values = params.map((value) => (typeof value === 'object' ? 'x' : value))
  const rows = plans.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values)
  return (rows as { detail: string }[]).map(({ detail }) => detail)
}

/** Steps that read a whole table or index, or put rows in order. A stretch itself is read from end to end. */
const costly = (plan: string[]) =>
  plan.filter((line) => /\bSCAN\b(?! (entry|counted|constant|\(subquery))|TEMP B-TREE/.test(line))

function plansOfStore() {
  const store = freshStore()
  const plans = new Database(databasePath(store.dataDir), { readonly: true })
  onTestFinished(() => {
    plans.close()
  })
  return { db: store.context.db.read, plans }
}

describe('the queue costs the same however many requests there are', () => {
  it('every filter, order and page walks an index that holds all that is asked, in its order, up to an end', () => {
    const { db, plans } = plansOfStore()
    for (const cut of EVERY) {
      for (const place of PLACES) {
        const plan = planOf(plans, queueQuery(db, cut, place, 51))
        const about = `${JSON.stringify({ cut, place })}: ${plan.join(' | ')}`
        if (cut.tagIsRare) {
          const sorted = costly(plan).filter((line) => !/TEMP B-TREE FOR ORDER BY/.test(line))
          expect(sorted, about).toEqual([])
          expect(
            plan.some((line) => /SEARCH case_tags USING .*\(tag_id=\?\)/.test(line)),
            about,
          ).toBe(true)
          continue
        }
        expect(costly(plan), about).toEqual([])
        const walks = plan.filter((line) => /USING COVERING INDEX requests_queue/.test(line))
        expect(walks, about).toHaveLength(cut.statuses.length)
        for (const walk of walks) {
          expect(walk.includes('status=?'), about).toBe(true)
          const isBegun = place !== null || (cut.order.by === 'due' && Boolean(cut.from || cut.to))
          expect(/(sort_on|received_at|last_activity_at|,id\))/.test(walk), about).toBe(isBegun)
        }
        expect(costly(planOf(plans, lookedToQuery(db, cut, place))), about).toEqual([])
      }
    }
  })

  it('the views are counted from indexes alone', () => {
    const { db, plans } = plansOfStore()
    const plan = planOf(plans, { toSQL: () => countQuery(db).getQuery() })
    expect(costly(plan)).toEqual([])
    expect(plan.filter((line) => /SEARCH requests/.test(line))).toEqual(
      Array.from({ length: 10 }, () =>
        expect.stringMatching(/COVERING INDEX requests_(queue|unnotified|aside_queue)/),
      ),
    )
  })

  it('a search walks the index of its rarest word, newest first, and asks the others by key', () => {
    const { db, plans } = plansOfStore()
    for (const before of [undefined, 'x']) {
      const cut = { rarest: 'a', others: ['b', 'c'], viewer: 'me', before }
      const plan = planOf(plans, wordsQuery(db, cut))
      expect(costly(plan)).toEqual([])
      const walks = plan.filter((line) => line.startsWith('SEARCH search_words'))
      expect(walks[0]).toContain('(hash=?')
      expect(walks.slice(1)).toEqual([
        expect.stringContaining('(hash=? AND request_id=?)'),
        expect.stringContaining('(hash=? AND request_id=?)'),
      ])
    }
    const byPhone = planOf(plans, phoneQuery(db, { phoneHash: 'a', viewer: 'me' }))
    expect(byPhone[0]).toContain('requests_phone')
  })

  it('the requests of one mailbox are found by its hash, newest first, without sorting', () => {
    const { db, plans } = plansOfStore()
    const plan = planOf(plans, mailboxQuery(db, 'hash', 'me'))
    expect(plan[0]).toBe('SEARCH requests USING INDEX requests_email (email_hash=?)')
    expect(costly(plan)).toEqual([])
  })
})
