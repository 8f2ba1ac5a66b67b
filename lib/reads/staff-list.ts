import { findInvitation, listOpenInvitations } from '#db/queries/invitations.ts'
import { countOtherAdministrators, findStaff, listStaff, type StaffRow } from '#db/queries/staff.ts'
import { findStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { may, type Role } from '#lib/domain/access/permissions.ts'
import { shouldAskFactor } from '#lib/domain/staff/factor-age.ts'
import { instantText } from '#lib/platform/clock.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { invitationToken } from '#lib/vault/staff-secrets.ts'
import { openProfile, profileOf, type StaffProfile } from '#lib/vault/staff-vault.ts'

export type Colleague = StaffProfile & {
  staffId: string
  role: Role
  createdAt: string
  disabledAt: string | null
  version: number
}
export type Invitee = StaffProfile & { role: Role; expiresAt: string }
export type StaffList = { people: Colleague[]; invited: Invitee[] }

/** Everybody at the desk and who is invited; null for whoever does not manage staff. */
export async function readStaffList({ db, keys, now, actor }: Context): Promise<StaffList | null> {
  if (!may(actor, 'manage-staff')) return null
  const people = (await listStaff(db.read)).map((person) => colleague(keys, person))
  const open = await listOpenInvitations(db.read, 'colleague', instantText(now))
  const invited = open.flatMap(({ tokenHash: id, sealedProfile, role, expiresAt }) =>
    sealedProfile
      ? [
          {
            ...openProfile(keys, { column: 'invitations.sealed_profile', id }, sealedProfile),
            role,
            expiresAt,
          },
        ]
      : [],
  )
  return { people, invited }
}

/** One colleague, and what can be done about them; null for whoever does not manage staff, or if there is no such person. */
export async function readColleague(
  { db, keys, actor }: Context,
  staffId: string,
): Promise<(Colleague & { isSelf: boolean; isLastAdministrator: boolean }) | null> {
  const person = may(actor, 'manage-staff') ? await findStaff(db.read, staffId) : undefined
  if (!person) return null
  const administers = person.role === 'administrator' && !person.disabledAt
  const isLastAdministrator = administers && (await countOtherAdministrators(db.read, staffId)) === 0
  const isSelf = actor.type === 'staff' && actor.staffId === staffId
  return { ...colleague(keys, person), isSelf, isLastAdministrator }
}

/** Whether a form for what cannot be taken back should ask for a code (SR-100). */
export async function readFactorAsked({ db, now }: Context, sessionSecret: string | null): Promise<boolean> {
  const found = sessionSecret ? await findStaffSession(db.read, hashSecret(sessionSecret)) : undefined
  return !found || shouldAskFactor(found.session.factorAt, now)
}

/** The one-time link this browser made and may still show: its token and end; null once it was used or taken back. */
export async function readShownLink(
  { db, keys, actor }: Context,
  shownSecret: string | null,
): Promise<{ token: string; expiresAt: string } | null> {
  if (!may(actor, 'manage-staff') || !shownSecret) return null
  const token = invitationToken(keys, shownSecret)
  const row = await findInvitation(db.read, hashSecret(token))
  return row && !row.usedAt ? { token, expiresAt: row.expiresAt } : null
}

function colleague(keys: Keys, person: StaffRow): Colleague {
  const { id: staffId, role, createdAt, disabledAt, version } = person
  return { ...profileOf(keys, person), staffId, role, createdAt, disabledAt, version }
}
