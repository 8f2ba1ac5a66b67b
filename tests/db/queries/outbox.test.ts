import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath, type Queries } from '#db/client.ts'
import { feedByTokenQuery } from '#db/queries/calendar-feeds.ts'
import { dueQuery } from '#db/queries/due-requests.ts'
import { cappedSentQuery, nextMailQuery } from '#db/queries/outbox-claims.ts'
import { mailPageQuery, waitingMailQuery } from '#db/queries/outbox-views.ts'
import { lastReminderQuery, watchedQuery } from '#db/queries/reminders.ts'
import { freshStore } from '#tests/support/store.ts'

const NOW = '2026-11-23T02:00:00.000Z'

type Query = { toSQL(): { sql: string; params: unknown[] } }
const QUERIES: Record<string, (db: Queries) => Query> = {
  'the next mail to send': (db) => nextMailQuery(db, { now: NOW, absurd: NOW, capped: 0 }),
  'what left in a minute': (db) => cappedSentQuery(db, NOW, NOW),
  'a page of failed mails': (db) =>
    mailPageQuery(db, { status: 'failed', after: 'x', limit: 51, eyes: 'me' }),
  'a page of all mails': (db) => mailPageQuery(db, { after: 'x', limit: 51, eyes: 'me' }),
  'a page of failed mails, oldest first': (db) =>
    mailPageQuery(db, { status: 'failed', order: 'oldest', after: 'x', limit: 51, eyes: 'me' }),
  'a page of all mails, oldest first': (db) =>
    mailPageQuery(db, { order: 'oldest', after: 'x', limit: 51, eyes: 'me' }),
  'the mails that wait': (db) => waitingMailQuery(db, NOW, 100),
  'what is overdue': (db) => dueQuery(db, { status: 'open', before: '2026-11-23' }, 50),
  'what is due soon': (db) => dueQuery(db, { status: 'open', from: '2026-11-23', before: '2026-12-01' }, 50),
  'what is due on a day': (db) =>
    dueQuery(db, { status: 'open', from: '2026-11-23', before: '2026-11-24' }, 50),
  'what is to be acknowledged': (db) =>
    dueQuery(db, { status: 'open', before: '2026-12-01', running: 'unacknowledged' }, 50),
  'a colleague’s cases': (db) => watchedQuery(db, 'somebody', 'open'),
  'nobody’s cases': (db) => watchedQuery(db, null, 'open'),
  'the calendar behind an address': (db) => feedByTokenQuery(db, 'hash'),
  'what a colleague was reminded of last': (db) => lastReminderQuery(db, 'hash'),
}

describe('the outbox, the digest and reminders cost the same however much was ever sent', () => {
  it.each(Object.entries(QUERIES))('%s is found by an index, in its order', (_name, query) => {
    const store = freshStore()
    const plans = new Database(databasePath(store.dataDir), { readonly: true })
    onTestFinished(() => void plans.close())
    const { sql, params } = query(store.context.db.read).toSQL()
    const steps = plans.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[]
    const plan = steps.map(({ detail }) => detail)
    expect(
      plan.filter((line) => /\bSCAN\b|TEMP B-TREE/.test(line)),
      plan.join(' | '),
    ).toEqual([])
  })
})
