import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Queries } from '#db/client.ts'

/**
 * Builds a query once for each connection: for what runs with every request, building costs more than running. Its
 * values are named places (`place`), given when it is executed.
 */
export function prepared<Query>(build: (db: Queries) => Query): (db: Queries) => Query {
  const built = new WeakMap<Queries, Query>()
  return (db) => {
    const known = built.get(db)
    if (known) return known
    const query = build(db)
    built.set(db, query)
    return query
  }
}

/** Where a value of that name goes. */
export function place(name: string): SQL {
  return sql`${sql.placeholder(name)}`
}

/** Writes one row of a table; what it leaves out is null. */
export function insertInto<Table extends SQLiteTable>(table: Table) {
  const names = Object.keys(getTableColumns(table))
  const places = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]))
  // The places are named after the columns, which the table's type cannot show.
  const insert = prepared((db) =>
    db
      .insert(table)
      .values(places as Table['$inferInsert'])
      .prepare(),
  )
  return async (tx: Queries, row: Table['$inferInsert']): Promise<void> => {
    const given = row as Record<string, unknown>
    await insert(tx).execute(Object.fromEntries(names.map((name) => [name, given[name] ?? null])))
  }
}
