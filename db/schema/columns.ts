/** The column builders of the engine in use. Text and integer only, so that a second engine fits (house rule). */
export {
  alias,
  index,
  integer,
  primaryKey,
  sqliteTable as table,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
