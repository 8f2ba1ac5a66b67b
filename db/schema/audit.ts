import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, table, text } from '#db/schema/columns.ts'
import type { AuditEvent } from '#lib/domain/audit/events.ts'

/** As an index of its own holds it: on the bare column SQLite would take it for questions about one case, too. */
export const eventAlone = sql`(event || '')`

/** The append-only trail. Each row holds the hash of the row before; triggers refuse UPDATE and DELETE (SR-140). */
export const audit = table(
  'audit',
  {
    sequence: integer().primaryKey(),
    at: text().notNull(),
    actorType: text().$type<'staff' | 'requester' | 'visitor' | 'system'>().notNull(),
    actorId: text(),
    event: text().$type<AuditEvent>().notNull(),
    requestId: text(),
    payload: text().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [
    index('audit_event').on(eventAlone, t.sequence),
    index('audit_actor').on(t.actorId, t.sequence),
    index('audit_request').on(t.requestId, t.sequence),
    /** What a case turned on, few events of many; written out as in `db/queries/case-story.ts`. */
    index('audit_turns')
      .on(t.requestId, t.sequence)
      .where(
        sql`event in ('extension-announced', 'request-extended', 'extension-failed', 'subject-disputed', 'request-refused', 'request-closed', 'request-erased', 'request-lapsed')`,
      ),
    /** Who opened it, and when last. */
    index('audit_views').on(t.requestId, t.sequence).where(sql`event = 'request-viewed'`),
  ],
)

/** How far the trail stood, signed (SR-144). As append-only as the trail itself; the newest also goes out with the digest mail. */
export const auditCheckpoints = table('audit_checkpoints', {
  /** How many rows it covers. */
  size: integer().primaryKey(),
  at: text().notNull(),
  note: text().notNull(),
})

/** Hashes over whole stretches of the trail, so that its root and proofs are found without reading it (`lib/platform/merkle-proof.ts`). */
export const auditNodes = table(
  'audit_nodes',
  { level: integer().notNull(), place: integer().notNull(), hash: text().notNull() },
  (t) => [primaryKey({ columns: [t.level, t.place] })],
)

/** When a recurring job last did its work, so that it catches up once after a pause (SR-183). */
export const jobRuns = table('job_runs', {
  name: text().primaryKey(),
  /** The slot done: a day or an instant, as the job defines it. */
  slot: text().notNull(),
  doneAt: text().notNull(),
})

/** Facts about the database itself: the key check value and the erasure ledger's head. */
export const storeFacts = table('store_facts', {
  name: text().primaryKey(),
  value: text().notNull(),
})
