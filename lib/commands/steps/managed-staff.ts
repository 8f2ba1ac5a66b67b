import type { Queries } from '#db/client.ts'
import { countOtherAdministrators, findStaff, type StaffRow } from '#db/queries/staff.ts'
import type { BroughtFactor } from '#lib/commands/steps/fresh-factor.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'

/** Whom an administrator changes, as they saw them, and the factor they bring. */
export type Managed = BroughtFactor & { staffId: string; version: number }

/** The new secret of the administrator's own session, or null if it stays. */
export type SteppedUp = { sessionSecret: string | null }

/** What the browser is to keep after a link was made: besides its session, what shows the link once. */
export type LinkMade = SteppedUp & { shownSecret: string }

/** The person as the administrator saw them; `stale-version` if somebody changed them since (SR-107). */
export async function findManaged(tx: Queries, { staffId, version }: Managed): Promise<Result<StaffRow>> {
  const person = await findStaff(tx, staffId)
  if (!person) return failed('not-found')
  return person.version === version ? ok(person) : failed('stale-version')
}

/** Whether nobody could administer the desk any more without this person. */
export async function wouldLeaveNobody(tx: Queries, person: StaffRow): Promise<boolean> {
  if (person.role !== 'administrator' || person.disabledAt) return false
  return (await countOtherAdministrators(tx, person.id)) === 0
}
