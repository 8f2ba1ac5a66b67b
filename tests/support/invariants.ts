import Database from 'better-sqlite3'
import { databasePath, openDb } from '#db/client.ts'
import { listAuditAfter } from '#db/queries/audit.ts'
import { type AuditRow, findBrokenLink } from '#lib/platform/audit-chain.ts'

type Counted = { requests: number; submitted: number; confirmationMails: number; submissions: number }

/** What the database holds of each submission: all of it, or none. */
export function countStored(dataDir: string): Counted {
  const db = new Database(databasePath(dataDir), { readonly: true })
  const one = (sql: string) => (db.prepare(sql).get() as { n: number }).n
  const counted = {
    requests: one('select count(*) as n from requests'),
    submitted: one(`select count(*) as n from audit where event = 'request-submitted'`),
    confirmationMails: one(`select count(*) as n from outbox where kind = 'confirm-email'`),
    submissions: one('select count(*) as n from submissions'),
  }
  db.close()
  return counted
}

/** What SQLite itself and the audit chain say of the store: two empty lists when all is well. */
export async function findDamage(dataDir: string): Promise<{ pages: unknown[]; brokenAt: number | null }> {
  const db = openDb(dataDir)
  const rows: AuditRow[] = await listAuditAfter(db.read, 0, 1_000_000)
  db.close()
  const raw = new Database(databasePath(dataDir), { readonly: true })
  const integrity = raw.pragma('integrity_check') as { integrity_check: string }[]
  const foreign = raw.pragma('foreign_key_check') as unknown[]
  raw.close()
  const pages = [...integrity.filter((row) => row.integrity_check !== 'ok'), ...foreign]
  return { pages, brokenAt: findBrokenLink(rows) }
}
