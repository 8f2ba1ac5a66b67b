import { countInHand } from '#db/queries/workloads.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { readAssignees } from '#lib/reads/absences.ts'
import { hasRules } from '#lib/reads/assignment-rules.ts'

/** What somebody has in hand, in numbers, and who could take it. */
export type WorkInHand = {
  cases: number
  tasks: number
  mentions: number
  /** There are rules that it can be given out by. */
  hasRules: boolean
  takers: Assignee[]
}

/** For whoever manages staff, before somebody leaves; nothing for others. */
export async function readWork(context: Context, staffId: string): Promise<WorkInHand> {
  if (!may(context.actor, 'manage-staff'))
    return { cases: 0, tasks: 0, mentions: 0, hasRules: false, takers: [] }
  const takers = (await readAssignees(context)).filter((one) => one.staffId !== staffId)
  return { ...(await countInHand(context.db.read, staffId)), hasRules: await hasRules(context), takers }
}
