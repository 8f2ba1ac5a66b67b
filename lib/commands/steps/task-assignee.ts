import type { Queries } from '#db/client.ts'
import { findStaff } from '#db/queries/staff.ts'
import { isHiddenFrom } from '#lib/commands/steps/shields.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'

type Given = { assigneeId: string | null; requestId: string }

/** Whether a task can be given to this person: nobody, or a colleague who can work on requests and sees this one. */
export async function taskAssignee(
  tx: Queries,
  { assigneeId: staffId, requestId }: Given,
): Promise<Result<null>> {
  if (!staffId) return ok(null)
  const person = await findStaff(tx, staffId)
  if (!person || person.disabledAt || !canHandle(person.role))
    return fieldFailed('assignee', 'assignee-unknown')
  const isHidden = await isHiddenFrom(tx, { staffId, requestId })
  return isHidden ? fieldFailed('assignee', 'assignee-shielded') : ok(null)
}
