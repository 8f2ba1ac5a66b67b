import type Database from 'better-sqlite3'
import { ARCHIVE } from '#bench/copies/stories.ts'
import { type Db, openDb } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { claimMail } from '#lib/commands/messages/claim-mail.ts'
import { markMailCaptured } from '#lib/commands/messages/mark-mail-captured.ts'
import { indexNames } from '#lib/commands/requests/index-names.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { type Keys, loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { vaultFrom } from '#lib/vault/request-vault.ts'
import { ORDINARY } from '#scripts/demo/ordinary.ts'
import { STAFF } from '#scripts/demo/stories.ts'
import { tellStories } from '#scripts/demo/tell.ts'
import { TOLD } from '#scripts/demo/told.ts'
import { prepareDataDir } from '#scripts/prepare.ts'
import { must } from '#tests/support/given.ts'
import { type GivenStaff, givenStaff } from '#tests/support/given-staff.ts'
import { TEST_RULES } from '#tests/support/test-rules.ts'

/** Records of seeded folders are kept so long that none of the last five years would have been destroyed. */
const RECORD_MONTHS = 84
const HANDLERS = 6
const MAILS_AT_ONCE = 1000

export type Value = string | number | null
export type Row = Record<string, Value>
/** A request made through the commands, with everything that hangs on it; sealed columns are opened. */
export type Model = { request: Row; rows: Map<string, Row[]> }

/** Held by files, by another case, or by somebody else's mailbox: such a case is no model, since a copy would not be whole. */
const NOT_COPIED = ['attachments', 'letters', 'address_changes', 'task_links', 'redactions', 'case_links']
/** What has ended by itself, is made anew for each copy, or is written at the end of all. */
const LEFT_OUT = ['requester_sessions', 'submissions', 'request_keys', 'search_words', 'downloads']

/** Makes the folder, its people and a few dozen requests of every kind and state, all by commands. @returns the handlers. */
export async function makeModels(dataDir: string, now: Temporal.Instant): Promise<GivenStaff[]> {
  prepareDataDir(dataDir)
  const db = openDb(dataDir)
  const keys = loadKeys(dataDir)
  const base = operatorFrom(parseEnv({ PORTAL_RATE_LIMIT_SCALE: '1000' }))
  const operator = { ...base, firstRules: { ...TEST_RULES, recordMonths: RECORD_MONTHS } }
  const at = (moment: Temporal.Instant, actor: Actor) => ({ db, keys, now: moment, actor, operator })
  const staff = await makeStaff(at(now.subtract({ hours: 24 * 60 }), { type: 'system' }))
  const actors = staff.map(({ actor }) => actor)
  await tellStories([...TOLD, ...ORDINARY, ...ARCHIVE], now, at, actors)
  await captureMail(at(now, { type: 'system' }))
  // the copies bring their names' hashes along: nothing is left for the worker to make findable
  await indexNames(at(now, { type: 'system' }))
  await db.checkpoint()
  db.close()
  return staff
}

async function makeStaff(system: Context): Promise<GivenStaff[]> {
  const more = Array.from({ length: HANDLERS }, (_, n) => ({
    name: `Handler ${n + 1}`,
    email: `handler-${n + 1}@desk.example`,
    role: 'handler' as const,
    locale: 'en' as const,
  }))
  const staff: GivenStaff[] = []
  for (const person of [...STAFF, ...more])
    staff.push(await givenStaff(system, { ...person, invitedBy: staff[0] }))
  return staff
}

/** Mails whose moment has come are taken and captured, as the worker does without a mail server. */
export async function captureMail(context: Context): Promise<void> {
  for (;;) {
    const rows = must(await claimMail(context, 'seed', MAILS_AT_ONCE))
    if (rows.length === 0) return
    const ids = rows.map(({ id }) => id)
    must(await markMailCaptured(context, ids))
  }
}

/** A store whose transactions join the one that is open: many commands, one commit. For seeding only. */
export async function inOneCommit(db: Db, work: (joined: Db) => Promise<void>): Promise<void> {
  await db.longTransaction((tx) => work({ ...db, read: tx, transaction: (inner) => inner(tx) }))
}

/** The tables of which a copy of a request has rows, the request itself first. */
function tablesOf(sqlite: Database.Database): string[] {
  const found = sqlite
    .prepare(
      "select m.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'request_id' order by m.name",
    )
    .pluck()
    .all() as string[]
  return found.filter((name) => !LEFT_OUT.includes(name))
}

/** Reads every request of the store that stands by itself. */
export function readModels(sqlite: Database.Database, keys: Keys): Model[] {
  const tables = tablesOf(sqlite)
  const alone = `select * from requests where linked_to_id is null and visit_id is null and phone_hash is null
    and subject_email_hash is null and erased_at is null and id not in (select linked_to_id from requests where linked_to_id is not null)
    and id not in (select request_id from outbox where status = 'queued' and request_id is not null)`
  const found = sqlite.prepare(`${alone} order by id`).all() as Row[]
  return found.flatMap((request) => {
    const own = (table: string) =>
      sqlite.prepare(`select * from ${table} where request_id = ? order by rowid`).all(request.id) as Row[]
    if (NOT_COPIED.some((table) => own(table).length > 0)) return []
    const key = own('request_keys')[0] as { master_key_id: string; wrapped_key: string } | undefined
    if (!key) return []
    const wrapped = { masterKeyId: key.master_key_id, wrappedKey: key.wrapped_key }
    const vault = vaultFrom(keys.openRequestKey(String(request.id), wrapped))
    const opened = (table: string, row: Row): Row =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => {
          if (!column.startsWith('sealed_') || value === null) return [column, value]
          const isOurs = table === 'outbox' && row.audience !== 'requester'
          const [place, id] = [`${table}.${column}`, String(row.id)]
          const text = isOurs
            ? keys.open(`${place}|${id}`, String(value))
            : vault.open(place, id, String(value))
          return [column, text]
        }),
      )
    const rows = tables.map((table): [string, Row[]] => [table, own(table).map((row) => opened(table, row))])
    return [
      { request: opened('requests', request), rows: new Map(rows.filter(([, { length }]) => length > 0)) },
    ]
  })
}
