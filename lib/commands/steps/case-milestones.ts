import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { deskDays } from '#lib/commands/steps/desk-days.ts'
import { type Milestone, milestoneDays } from '#lib/domain/tasks/milestones.ts'

/** What a case is worked towards: its own aim, else the safe date, else the legal one; null where there is none. */
export function goalOf({
  targetOn,
  conservativeDueOn,
  dueOn,
}: Pick<RequestRow, 'targetOn' | 'conservativeDueOn' | 'dueOn'>): string | null {
  return targetOn ?? conservativeDueOn ?? dueOn
}

/** The days of the operator's own steps, as they follow from the case's dates now; null where it has no date. */
export async function caseMilestones(
  context: Context,
  db: Queries,
  request: RequestRow,
): Promise<Record<Milestone, string> | null> {
  const goalOn = goalOf(request)
  if (!goalOn) return null
  return milestoneDays({ receivedOn: request.receivedOn, goalOn }, await deskDays(context, db))
}
