import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath, openDb, openWriter, type Queries } from '#db/client.ts'
import { suppressions } from '#db/schema/index.ts'
import { freshDataDir, freshStore } from '#tests/support/store.ts'

const add = (tx: Queries, emailHash: string) =>
  tx.insert(suppressions).values({ emailHash, createdAt: 'now' })
const hashes = async (db: { read: Queries }) =>
  (await db.read.select().from(suppressions)).map(({ emailHash }) => emailHash)

describe('each connection (SR-165)', () => {
  it('keeps every pragma when an existing file is opened again', async () => {
    const dataDir = freshDataDir()
    openWriter(dataDir).close()
    const db = openDb(dataDir)
    onTestFinished(() => db.close())
    const pragma = (handle: Queries, name: string) =>
      Object.values(handle.get(sql.raw(`pragma ${name}`)) ?? {})
    for (const [name, value] of [
      ['journal_mode', 'wal'],
      ['synchronous', 2],
      ['foreign_keys', 1],
      ['busy_timeout', 5000],
      ['secure_delete', 1],
      ['trusted_schema', 0],
      ['cell_size_check', 1],
    ] as const) {
      expect(pragma(db.read, name), `read ${name}`).toEqual([value])
      expect(await db.transaction(async (tx) => pragma(tx, name)), `write ${name}`).toEqual([value])
    }
  })

  it('is of a SQLite without the bug of the write-ahead log (SR-001)', () => {
    const connection = new Database(':memory:')
    const version = String(connection.prepare('select sqlite_version()').pluck().get())
    expect(version.localeCompare('3.51.3', 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
  })

  it('is refused where nothing was prepared, and nothing is left there', () => {
    const empty = mkdtempSync(join(tmpdir(), 'portal-empty-'))
    onTestFinished(() => rmSync(empty, { recursive: true }))
    expect(() => openDb(empty)).toThrow('There is no database')
    expect(() => new Database(databasePath(empty), { fileMustExist: true })).toThrow()
  })
})

describe('a transaction', () => {
  it('keeps everything when it ends well, and nothing when it throws', async () => {
    const { db } = freshStore().context
    await db.transaction((tx) => add(tx, 'kept'))
    const failing = db.transaction(async (tx) => {
      await add(tx, 'lost')
      throw new Error('after the insert')
    })
    await expect(failing).rejects.toThrow('after the insert')
    expect(await hashes(db)).toEqual(['kept'])
    expect(await db.transaction(async () => 'still usable')).toBe('still usable')
  })

  it('shows nothing outside before it ends', async () => {
    const { db } = freshStore().context
    await db.transaction(async (tx) => {
      await add(tx, 'new')
      expect(await hashes(db)).toEqual([])
    })
    expect(await hashes(db)).toEqual(['new'])
  })

  it('inside another one is refused, whether awaited or not', async () => {
    const { db } = freshStore().context
    const nested = db.transaction(async (tx) => {
      await add(tx, 'outer')
      await db.transaction((inner) => add(inner, 'inner'))
    })
    await expect(nested).rejects.toThrow('inside a transaction')
    expect(await hashes(db)).toEqual([])
  })

  it('waits for those before it, one at a time, in the order of asking', async () => {
    const { db } = freshStore().context
    const order: string[] = []
    const one = (name: string) =>
      db.transaction(async (tx) => {
        order.push(`${name} begins`)
        for (let query = 0; query < 5; query++) await tx.select().from(suppressions)
        order.push(`${name} ends`)
        if (name === 'b') throw new Error('b fails')
      })
    await Promise.allSettled(['a', 'b', 'c'].map(one))
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('takes the lock at once, so that what it read cannot change under it (SR-166)', async () => {
    const { dataDir, context } = freshStore()
    const other = new Database(databasePath(dataDir), { timeout: 10 })
    onTestFinished(() => void other.close())
    await context.db.transaction(async () => {
      expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('locked')
    })
  })
})

describe('the reading connection', () => {
  it('cannot write', async () => {
    const { db } = freshStore().context
    await expect(async () => add(db.read, 'x')).rejects.toThrow()
    expect(await hashes(db)).toEqual([])
  })
})

describe('a checkpoint', () => {
  it('waits for the transaction before it, and cannot be asked for inside one', async () => {
    const { db } = freshStore().context
    const writing = db.transaction(async (tx) => {
      for (let row = 0; row < 5; row++) await add(tx, `row ${row}`)
    })
    await Promise.all([writing, db.checkpoint()])
    expect(await hashes(db)).toHaveLength(5)
    await expect(db.transaction(async () => db.checkpoint())).rejects.toThrow('inside a transaction')
  })
})
