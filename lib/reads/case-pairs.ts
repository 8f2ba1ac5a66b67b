import { findMergedInto } from '#db/queries/case-links.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { isHidden } from '#lib/commands/steps/desk-case.ts'

/**
 * The reference of the case that goes on for this one too; null where it stands for itself, and for whom the other
 * is by or about.
 */
export async function readMergedInto(context: Context, requestId: string): Promise<string | null> {
  const { read } = context.db
  const survivorId = await findMergedInto(read, requestId)
  const survivor = survivorId ? await findRequest(read, survivorId) : undefined
  return survivor && !(await isHidden(context, read, survivor.id)) ? survivor.reference : null
}
