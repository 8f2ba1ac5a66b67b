import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { may, type Role } from '#lib/domain/access/permissions.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

export type StaffAccount = { name: string; email: string; role: Role; managesStaff: boolean }

/** One's own account; null for anyone who is not signed in at the desk. */
export async function readStaffAccount({ db, keys, actor }: Context): Promise<StaffAccount | null> {
  if (actor.type !== 'staff') return null
  const person = await findStaff(db.read, actor.staffId)
  if (!person) return null
  return { ...profileOf(keys, person), role: person.role, managesStaff: may(actor, 'manage-staff') }
}
