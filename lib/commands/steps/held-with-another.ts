import type { Queries } from '#db/client.ts'
import { findMergedInto } from '#db/queries/case-links.ts'
import { findRequest, findRequestLinkedTo, type RequestRow } from '#db/queries/requests.ts'

/**
 * Whether a case that this one belongs to is under a legal hold: the one it was put together with, an appeal about it, or
 * the one it is an appeal about, and theirs. A held case keeps what belongs to it (SR-083).
 */
export async function isHeldWithAnother(db: Queries, request: RequestRow): Promise<boolean> {
  const found = [request]
  for (const one of found)
    for (const owner of await ownersOf(db, one)) {
      if (owner.legalHoldAt) return true
      if (!found.some(({ id }) => id === owner.id)) found.push(owner)
    }
  return false
}

async function ownersOf(db: Queries, { id, linkedToId }: RequestRow): Promise<RequestRow[]> {
  const mergedInto = await findMergedInto(db, id)
  const owners = [
    await findRequestLinkedTo(db, id),
    linkedToId ? await findRequest(db, linkedToId) : undefined,
    mergedInto ? await findRequest(db, mergedInto) : undefined,
  ]
  return owners.filter((owner) => owner !== undefined)
}
