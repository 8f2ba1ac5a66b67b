import { listHiddenFrom } from '#db/queries/case-shields.ts'
import { listStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { readAssignees } from '#lib/reads/absences.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

/** The name of everybody who ever worked at the desk, by id; empty for whoever may not see the queue. */
export async function readStaffNames(context: Context): Promise<Record<string, string>> {
  if (!may(context.actor, 'view-queue')) return {}
  const people = await listStaff(context.db.read)
  return Object.fromEntries(people.map((person) => [person.id, profileOf(context.keys, person).name]))
}

/** Whom a note on a case can tell: everybody else who can sign in and may see the case, by name. */
export async function readColleagues(
  { actor, db, keys }: Context,
  requestId: string,
): Promise<{ staffId: string; name: string }[]> {
  if (actor.type !== 'staff' || !may(actor, 'view-request')) return []
  const left = new Set([actor.staffId, ...(await listHiddenFrom(db.read, requestId))])
  return (await listStaff(db.read))
    .filter(({ id, disabledAt }) => !disabledAt && !left.has(id))
    .map((person) => ({ staffId: person.id, name: profileOf(keys, person).name }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Whom this case can be given to: nobody whom it is hidden from. */
export async function readAssigneesOf(context: Context, reference: string): Promise<Assignee[]> {
  const request = await findDeskCase(context, context.db.read, reference)
  if (!request) return []
  const hidden = await listHiddenFrom(context.db.read, request.id)
  return (await readAssignees(context)).filter(({ staffId }) => !hidden.includes(staffId))
}
