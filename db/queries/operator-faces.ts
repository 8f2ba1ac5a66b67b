import { desc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { operatorFaces, operatorLogos } from '#db/schema/index.ts'
import { type Face, storedFace } from '#lib/domain/operator/face.ts'

export type FaceRow = { version: number; face: Face }

// Every page asks for it.
const newest = prepared((db) =>
  db.select().from(operatorFaces).orderBy(desc(operatorFaces.version)).limit(1).prepare(),
)

/** The face that is shown now; undefined before anybody has set one. */
export async function findFace(db: Queries): Promise<FaceRow | undefined> {
  const [row] = await newest(db).execute()
  return row && faceOf(row)
}

/** Every face there has been, the newest first. */
export async function listFaces(db: Queries): Promise<Face[]> {
  const rows = await db.select().from(operatorFaces).orderBy(desc(operatorFaces.version))
  return rows.map((row) => faceOf(row).face)
}

function faceOf({ version, facts }: typeof operatorFaces.$inferSelect): FaceRow {
  return { version, face: storedFace.parse(JSON.parse(facts)) }
}

type NewFace = FaceRow & { changedAt: string; changedBy: string }

/** Shows another face from now on; those before it stay known. */
export async function insertFace(tx: Queries, { face, ...row }: NewFace): Promise<void> {
  await tx.insert(operatorFaces).values({ ...row, facts: JSON.stringify(face) })
}

export async function findLogo(db: Queries, id: string) {
  const [logo] = await db.select().from(operatorLogos).where(eq(operatorLogos.id, id))
  return logo
}

/** Keeps a picture; the same one is kept once. */
export async function insertLogo(tx: Queries, row: typeof operatorLogos.$inferInsert): Promise<void> {
  await tx.insert(operatorLogos).values(row).onConflictDoNothing()
}
