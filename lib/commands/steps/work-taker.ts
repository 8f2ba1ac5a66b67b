import type { Queries } from '#db/client.ts'
import { findStaff } from '#db/queries/staff.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { BY_RULE } from '#lib/domain/staff/assignment.ts'

/** Whoever takes over another's work answers requests, is there, and is somebody else; nobody is a choice too, and so are the rules. */
export async function demandTaker(
  tx: Queries,
  { from, to }: { from: string; to: string | null },
): Promise<Result<null>> {
  if (to === null || to === BY_RULE) return ok(null)
  const person = to === from ? undefined : await findStaff(tx, to)
  const isAble = person && !person.disabledAt && canHandle(person.role)
  return isAble ? ok(null) : fieldFailed('handTo', 'taker-unknown')
}
