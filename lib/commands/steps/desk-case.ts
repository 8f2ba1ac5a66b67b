import type { Queries } from '#db/client.ts'
import { findShield, isMailShielded } from '#db/queries/case-shields.ts'
import { findRequestByReference, type RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { hides } from '#lib/domain/access/shields.ts'

/** Whose eyes a list of cases is for: what is by or about them is left out; null for anybody but staff. */
export function eyesOf({ actor }: Context): string | null {
  return actor.type === 'staff' ? actor.staffId : null
}

/** Whether a case is by or about the member of staff who acts. */
export async function isHidden(context: Context, db: Queries, requestId: string): Promise<boolean> {
  const staffId = eyesOf(context)
  const shield = staffId === null ? undefined : await findShield(db, { staffId, requestId })
  return shield !== undefined && hides(shield.because)
}

/** Whether a mail is about such a case, or names one among others. */
export async function isMailHidden(context: Context, db: Queries, mailId: string): Promise<boolean> {
  const staffId = eyesOf(context)
  return staffId !== null && (await isMailShielded(db, { staffId, mailId }))
}

/**
 * The case of a reference as the desk may know it: one that is by or about whoever asks is not there, like one that
 * never was (SR-050). Every read and command of staff finds cases by this.
 */
export async function findDeskCase(
  context: Context,
  db: Queries,
  reference: string,
): Promise<RequestRow | undefined> {
  const request = await findRequestByReference(db, reference)
  return request && (await isHidden(context, db, request.id)) ? undefined : request
}
