import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { givenLongCase } from '#bench/long-case.ts'
import { databasePath } from '#db/client.ts'
import { freshDataDir } from '#tests/support/store.ts'

it('a long case has as many messages and events as were asked for, of both sides', async () => {
  const dataDir = freshDataDir()
  await givenLongCase(dataDir, { messages: 12, events: 30, name: 'long' })
  const sqlite = new Database(databasePath(dataDir), { readonly: true })
  const one = (sql: string) => sqlite.prepare(sql).pluck().get()
  expect(one('select count(*) from correspondence')).toBe(12)
  expect(one("select count(*) from correspondence where author = 'requester'")).toBe(6)
  expect(one('select count(*) from audit')).toBeGreaterThanOrEqual(30)
  sqlite.close()
})
