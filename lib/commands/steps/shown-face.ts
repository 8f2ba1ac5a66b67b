import type { Queries } from '#db/client.ts'
import { findFace } from '#db/queries/operator-faces.ts'
import type { Context } from '#lib/commands/context.ts'
import { type Face, firstFace } from '#lib/domain/operator/face.ts'

/** How the operator shows itself now: as set at the desk, else as configured. */
export async function shownFace({ operator }: Pick<Context, 'operator'>, db: Queries): Promise<Face> {
  return (await findFace(db))?.face ?? firstFace(operator.firstFacts)
}
