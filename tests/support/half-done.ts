import type Database from 'better-sqlite3'
import type { Db, Queries } from '#db/client.ts'
import type { Result } from '#lib/domain/result.ts'

/** Refusals that are to be written down: tries are counted, and a question is answered once. */
const WRITTEN_DOWN = [
  ...['wrong-credentials', 'wrong-key', 'wrong-code', 'passkey-refused', 'flow-ended'],
  ...['factor-wrong', 'current-password-wrong', 'access-key-wrong'],
]

/** The same store, but what a command writes before it refuses is an error: nothing is ever half done. */
export function nothingHalfDone(db: Db): Db {
  return {
    ...db,
    transaction: (work) =>
      db.transaction(async (tx) => {
        const before = changesOf(tx)
        const value = await work(tx)
        const code = refusalOf(value)
        if (code && changesOf(tx) > before && !WRITTEN_DOWN.includes(code))
          throw new Error(`A command wrote something and then refused: ${code}.`)
        return value
      }),
  }
}

/** How many rows the writing connection has changed so far. */
function changesOf(tx: Queries): number {
  const { $client } = tx as Queries & { $client: Database.Database }
  return $client.prepare('select total_changes()').pluck().get() as number
}

function refusalOf(value: unknown): string | null {
  const result = value as Result<unknown> | undefined
  if (result?.ok !== false) return null
  const { code, fields } = result.problem
  return fields?.[0]?.code ?? code
}
