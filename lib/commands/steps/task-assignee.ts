import type { Queries } from '#db/client.ts'
import { findStaff } from '#db/queries/staff.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

/** Whether a task can be given to this person: nobody, or a colleague who can work on requests. */
export async function taskAssignee(tx: Queries, staffId: string | null): Promise<Result<null>> {
  if (!staffId) return ok(null)
  const person = await findStaff(tx, staffId)
  const isFit = person && !person.disabledAt && canHandle(person.role)
  return isFit ? ok(null) : fieldFailed('assignee', 'assignee-unknown')
}
