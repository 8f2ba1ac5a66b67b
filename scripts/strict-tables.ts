/** Ends every CREATE TABLE of the generated SQLite migrations with STRICT (SR-168), which drizzle-kit cannot write. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = 'db/migrations/sqlite'
for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
  const sql = readFileSync(`${folder}/${name}`, 'utf8')
  const strict = sql.replace(/(CREATE TABLE [\s\S]*?\n\));/g, '$1 STRICT;')
  if (strict !== sql) writeFileSync(`${folder}/${name}`, strict)
}
