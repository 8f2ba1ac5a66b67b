import { findFace, findLogo } from '#db/queries/operator-faces.ts'
import type { Context } from '#lib/commands/context.ts'
import { shownFace } from '#lib/commands/steps/shown-face.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { CatalogueEntry } from '#lib/domain/operator/catalogue.ts'
import { type Face, firstFace } from '#lib/domain/operator/face.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'

type Seen = Pick<Context, 'db' | 'operator'>

/** How the operator shows itself now: as set at the desk, else as configured. Anybody may see it. */
export async function readFace({ db, operator }: Seen): Promise<Face> {
  return shownFace({ operator }, db.read)
}

/** What mails say of the operator. */
export async function readShown(context: Context): Promise<{ face: Face; purposes: CatalogueEntry[] }> {
  const { purposes } = await readCatalogue(context)
  return { face: await readFace(context), purposes }
}

/** The face with its version, for whoever may change it; null for everybody else. */
export async function readFaceSettings({
  actor,
  db,
  operator,
}: Context): Promise<{ version: number; face: Face } | null> {
  if (!may(actor, 'manage-settings')) return null
  return (await findFace(db.read)) ?? { version: 0, face: firstFace(operator.firstFacts) }
}

/** A picture of the operator's logo, as bytes; null if there is none such. */
export async function readLogo(
  { db }: Seen,
  id: string,
): Promise<{ mediaType: string; bytes: Buffer<ArrayBuffer> } | null> {
  const found = await findLogo(db.read, id)
  return found ? { mediaType: found.mediaType, bytes: Buffer.from(found.bytes, 'base64') } : null
}
