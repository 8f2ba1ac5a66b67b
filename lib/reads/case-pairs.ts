import type { Queries } from '#db/client.ts'
import { findMergedInto } from '#db/queries/case-links.ts'
import { findRequest } from '#db/queries/requests.ts'

/** The reference of the case that goes on for this one too; null where it stands for itself. */
export async function readMergedInto(read: Queries, requestId: string): Promise<string | null> {
  const survivorId = await findMergedInto(read, requestId)
  const survivor = survivorId ? await findRequest(read, survivorId) : undefined
  return survivor?.reference ?? null
}
