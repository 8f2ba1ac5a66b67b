import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { freshDataDir } from '#tests/support/store.ts'

describe('the schema (SR-168)', () => {
  it('has only strict tables of text and integer columns', () => {
    const connection = new Database(databasePath(freshDataDir()), { readonly: true })
    const tables = connection
      .prepare<[], { name: string; strict: number }>(
        `select name, strict from pragma_table_list where schema = 'main' and type = 'table'
         and name not like 'sqlite_%' and name not like '__drizzle_%'`,
      )
      .all()
    expect(tables.length).toBeGreaterThan(15)
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([])
    const types = tables.flatMap(({ name }) =>
      connection.prepare(`select lower(type) from pragma_table_info(?)`).pluck().all(name),
    )
    expect(new Set(types)).toEqual(new Set(['text', 'integer']))
    connection.close()
  })
})
