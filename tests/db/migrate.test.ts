import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { migrateStore, storeExists } from '#db/migrate.ts'
import { loadKeys } from '#lib/platform/keys.ts'
import { freshDataDir } from '#tests/support/store.ts'

function emptyDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-migrate-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  return dataDir
}

function change(dataDir: string, statement: string): void {
  const connection = new Database(databasePath(dataDir))
  connection.exec(statement)
  connection.close()
}

function read(dataDir: string, query: string): unknown[] {
  const connection = new Database(databasePath(dataDir), { readonly: true })
  try {
    return connection.prepare(query).pluck().all()
  } finally {
    connection.close()
  }
}

/** A database as the first migration alone made it, with one row in it. */
function givenFirstVersion(dataDir: string): void {
  const [first] = migrations
  const connection = new Database(databasePath(dataDir))
  for (const statement of first?.sql ?? []) connection.exec(statement)
  connection.exec(
    'create table __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)',
  )
  connection
    .prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
    .run(first?.hash, first?.folderMillis)
  connection.exec(`insert into suppressions values ('before', 'now')`)
  connection.exec(`insert into store_facts values ('key-check', 'check')`)
  connection.close()
}

const migrations = readMigrationFiles({ migrationsFolder: 'db/migrations/sqlite' })
const backups = (dataDir: string) => readdirSync(dataDir).filter((name) => name.includes('before-migration'))

describe('migrating (SR-172)', () => {
  it('makes a new database whole, and does nothing the second time', () => {
    const dataDir = emptyDir()
    expect(storeExists(dataDir)).toBe(false)
    expect(migrateStore(dataDir, 'check').applied).toBeGreaterThan(1)
    expect(storeExists(dataDir)).toBe(true)
    expect(migrateStore(dataDir, 'check').applied).toBe(0)
    expect(backups(dataDir)).toEqual([])
  })

  it('refuses a database of a newer version', () => {
    const dataDir = freshDataDir()
    change(dataDir, `insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)`)
    expect(() => migrateStore(dataDir, loadKeys(dataDir).checkValue)).toThrow('newer version')
  })

  it('refuses a database whose migrations were others', () => {
    const dataDir = freshDataDir()
    change(dataDir, `update __drizzle_migrations set hash = 'edited' `)
    expect(() => migrateStore(dataDir, loadKeys(dataDir).checkValue)).toThrow('another version')
  })

  it('takes a whole copy before it changes an older database', () => {
    const dataDir = emptyDir()
    givenFirstVersion(dataDir)
    expect(migrateStore(dataDir, 'check').applied).toBe(migrations.length - 1)
    const [name = ''] = backups(dataDir)
    const copy = new Database(join(dataDir, name), { readonly: true })
    onTestFinished(() => void copy.close())
    expect(copy.prepare('select email_hash from suppressions').pluck().all()).toEqual(['before'])
    expect(copy.prepare(`select count(*) from sqlite_master where type = 'trigger'`).pluck().get()).toBe(0)
  })

  it('leaves an older database as it was when a step fails', () => {
    const dataDir = emptyDir()
    givenFirstVersion(dataDir)
    // The guards cannot be put on a trail that is gone.
    change(dataDir, 'drop table audit')
    expect(() => migrateStore(dataDir, 'check')).toThrow()
    expect(() => migrateStore(dataDir, 'check')).toThrow()
    expect(read(dataDir, 'select count(*) from __drizzle_migrations')).toEqual([1])
    expect(read(dataDir, `select count(*) from sqlite_master where type = 'trigger'`)).toEqual([0])
  })

  it('refuses wrong keys before it changes anything (SR-132)', () => {
    const dataDir = emptyDir()
    givenFirstVersion(dataDir)
    expect(() => migrateStore(dataDir, 'other keys')).toThrow('does not belong')
    expect(read(dataDir, 'select count(*) from __drizzle_migrations')).toEqual([1])
  })
})

describe('keys and data (SR-132)', () => {
  it('refuses keys that are not of this database', () => {
    const dataDir = freshDataDir()
    expect(() => migrateStore(dataDir, 'other keys')).toThrow('does not belong')
    expect(migrateStore(dataDir, loadKeys(dataDir).checkValue).applied).toBe(0)
  })
})
