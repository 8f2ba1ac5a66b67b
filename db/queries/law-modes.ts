import { eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { lawModes } from '#db/schema/index.ts'
import { isLawId } from '#lib/domain/clock/laws.ts'
import type { LawModes } from '#lib/domain/operator/law-modes.ts'

const decided = prepared((db) =>
  db.select({ law: lawModes.law, mode: lawModes.mode }).from(lawModes).prepare(),
)

/** How the operator stands to the laws an administrator decided about; a law that is gone is left out. */
export async function findLawModes(db: Queries): Promise<LawModes> {
  const rows = await decided(db).execute()
  return Object.fromEntries(rows.filter(({ law }) => isLawId(law)).map(({ law, mode }) => [law, mode]))
}

/** Keeps what was decided for a law in the place of an earlier decision. */
export async function saveLawMode(tx: Queries, row: typeof lawModes.$inferInsert): Promise<void> {
  await tx.delete(lawModes).where(eq(lawModes.law, row.law))
  await tx.insert(lawModes).values(row)
}
