import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameOf, referenceOf } from '#bench/copies/people.ts'
import { seedCopies } from '#bench/copies/seed-copies.ts'
import { type Db, databasePath, openDb } from '#db/client.ts'
import type { Context } from '#lib/commands/context.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { ASKED_KINDS } from '#lib/domain/requests/kinds.ts'
import { queueFilter } from '#lib/domain/requests/queue-filter.ts'
import { parseEnv } from '#lib/platform/env.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { operatorFrom } from '#lib/platform/operator.ts'
import { readQueue } from '#lib/reads/desk-queue.ts'
import { findCase } from '#lib/reads/find-case.ts'
import { readFoundPeople } from '#lib/reads/found-people.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { findDamage } from '#tests/support/invariants.ts'

const COUNT = 300
const NOW = Temporal.Instant.from('2026-11-23T02:00:00Z')
const dataDir = mkdtempSync(join(tmpdir(), 'portal-copies-'))

let db: Db
let desk: Context
let raw: Database.Database

beforeAll(async () => {
  expect(await seedCopies({ dataDir, count: COUNT, now: NOW, isQuiet: true })).toBe(COUNT)
  db = openDb(dataDir)
  raw = new Database(databasePath(dataDir), { readonly: true })
  const actor = { type: 'staff', staffId: 'somebody', role: 'handler' } as const
  desk = { db, keys: loadKeys(dataDir), now: NOW, actor, operator: operatorFrom(parseEnv({})) }
}, 60_000)

afterAll(() => {
  raw.close()
  db.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const one = (sql: string) => raw.prepare(sql).pluck().get()
const list = (sql: string) => raw.prepare(sql).pluck().all() as string[]

describe('a folder of copied requests', () => {
  it('is whole: its pages, its references between rows, and the trail from its first event on', async () => {
    expect(await findDamage(dataDir)).toEqual({ pages: [], brokenAt: null })
    expect(
      one('select count(*) from audit a join audit b on b.sequence = a.sequence + 1 where b.at < a.at'),
    ).toBe(0)
  })

  it('has the guards and indexes of every other', () => {
    const made = list("select name from sqlite_master where type in ('index', 'trigger') and sql is not null")
    expect(made).toContain('audit_no_update')
    expect(made).toContain('requests_insert_status')
    expect(made).toContain('requests_queue_assignee')
    expect(one('pragma journal_mode')).toBe('wal')
  })

  it('has every right and language, several laws, and cases in every hand', () => {
    expect(new Set(list('select distinct kind from requests'))).toEqual(new Set(ASKED_KINDS))
    expect(new Set(list('select distinct locale from requests'))).toEqual(new Set(LOCALES))
    expect(list('select distinct law from requests').length).toBeGreaterThan(3)
    expect(new Set(list('select distinct status from requests'))).toEqual(
      new Set(['unconfirmed', 'open', 'waiting', 'closed']),
    )
    expect(list('select distinct assignee_id from requests').length).toBeGreaterThan(6)
    expect(Number(one("select count(*) from requests where status = 'closed'"))).toBeGreaterThan(COUNT * 0.7)
  })

  it('is possible: nothing of a case was before it, no record is past its day, every key is its own', () => {
    for (const table of ['correspondence', 'notes', 'outbox', 'verifications'])
      expect(
        one(
          `select count(*) from ${table} t join requests r on r.id = t.request_id where t.created_at < r.received_at`,
        ),
        table,
      ).toBe(0)
    expect(
      one(
        `select count(*) from requests where erase_on <= '2026-11-23' or closed_at > '2026-11-23T02:00:00.000Z'`,
      ),
    ).toBe(0)
    const keys = list('select wrapped_key from request_keys')
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(one('select count(*) from requests'))
    const figures = `select count(*) from requests r join case_figures f on f.request_id = r.id
      where f.kind = r.kind and f.received_on = r.received_on and f.closed_on is r.closed_on and f.handler_id is r.assignee_id and f.outcome is r.outcome`
    expect(one(figures)).toBe(keys.length)
  })

  it('opens case by case as the desk reads it: the person, what they asked, each letter and note', async () => {
    const before = Number(one('select count(*) from audit'))
    for (let n = 0; n < COUNT; n += 3) {
      const file = await readRequestFile(desk, referenceOf(n))
      if (!file.ok) throw new Error(`${referenceOf(n)}: ${file.problem.code}`)
      expect(JSON.stringify(file.value)).toContain(nameOf(n))
      const { id } = raw.prepare('select id from requests where reference = ?').get(referenceOf(n)) as {
        id: string
      }
      const texts = file.value.story.entries.filter(({ text }) => text)
      const written = raw
        .prepare(
          'select (select count(*) from correspondence where request_id = @id) + (select count(*) from notes where request_id = @id)',
        )
        .pluck()
        .get({ id })
      expect(texts, referenceOf(n)).toHaveLength(Number(written))
    }
    expect(Number(one('select count(*) from audit'))).toBeGreaterThan(before)
    expect((await findDamage(dataDir)).brokenAt).toBeNull()
  })

  it('is found by the queue, by reference, by mailbox and by name', async () => {
    const queue = await readQueue(desk, queueFilter.parse({ status: 'closed', sort: 'received' }))
    expect(queue.ok && queue.value.cases).toHaveLength(50)
    expect(await findCase(desk, referenceOf(7))).toEqual({
      ok: true,
      value: { reference: referenceOf(7), as: 'case' },
    })
    const byMailbox = await findCase(desk, 'person-7@mail-7.example')
    expect(byMailbox.ok && byMailbox.value).toMatchObject({ as: 'mailbox' })
    const people = await readFoundPeople(desk, { typed: nameOf(7), by: 'whole' })
    expect(people?.cases.map(({ reference }) => reference)).toContain(referenceOf(7))
  })
})

it('two million references are two million', () => {
  const made = new Set(Array.from({ length: 200_000 }, (_, n) => referenceOf(n * 10)))
  expect(made.size).toBe(200_000)
})

it('a folder that was stopped half-way is whole, too', async () => {
  const stopped = mkdtempSync(join(tmpdir(), 'portal-stopped-'))
  const stopping = new AbortController()
  const seeding = seedCopies({
    dataDir: stopped,
    count: 100_000,
    now: NOW,
    isQuiet: true,
    stopping: stopping.signal,
  })
  stopping.abort()
  expect(await seeding).toBeLessThan(100_000)
  expect(await findDamage(stopped)).toEqual({ pages: [], brokenAt: null })
  rmSync(stopped, { recursive: true, force: true })
})
