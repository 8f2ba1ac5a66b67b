import { findInvitation } from '#db/queries/invitations.ts'
import { countRecoveryCodes, hasRecoveryCode } from '#db/queries/recovery-codes.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { may, type Role } from '#lib/domain/access/permissions.ts'
import { textIn } from '#lib/domain/operator/local-text.ts'
import { formatRecoveryCode } from '#lib/domain/staff/recovery-code.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { readFace } from '#lib/reads/operator-face.ts'
import { type Authenticator, authenticatorOf } from '#lib/vault/authenticator.ts'
import { ownAuthenticatorToken, recoveryCodesFrom } from '#lib/vault/staff-secrets.ts'
import { openTotpSecret, profileOf } from '#lib/vault/staff-vault.ts'

export type StaffAccount = {
  name: string
  email: string
  role: Role
  managesStaff: boolean
  recoveryCodesLeft: number
}

/** One's own account; null for anyone who is not signed in at the desk. */
export async function readStaffAccount({ db, keys, actor }: Context): Promise<StaffAccount | null> {
  if (actor.type !== 'staff') return null
  const person = await findStaff(db.read, actor.staffId)
  if (!person) return null
  const { role } = person
  const recoveryCodesLeft = await countRecoveryCodes(db.read, person.id)
  return { ...profileOf(keys, person), role, managesStaff: may(actor, 'manage-staff'), recoveryCodesLeft }
}

/** The authenticator somebody is changing to, while it waits to be tried; null if there is none. */
export async function readPendingAuthenticator(context: Context): Promise<Authenticator | null> {
  const { db, keys, now, actor } = context
  if (actor.type !== 'staff') return null
  const person = await findStaff(db.read, actor.staffId)
  const id = hashSecret(ownAuthenticatorToken(keys, actor.staffId))
  const pending = await findInvitation(db.read, id)
  if (!person || !pending || Temporal.Instant.compare(pending.expiresAt, now) <= 0) return null
  const place = { column: 'invitations.sealed_totp_secret', id } as const
  const secret = openTotpSecret(keys, place, pending.sealedTotpSecret)
  return authenticatorOf(
    secret,
    textIn((await readFace(context)).name, person.locale),
    profileOf(keys, person).email,
  )
}

/** The recovery codes this browser may still show, in groups; null if they are not the person's newest ones. */
export async function readShownRecoveryCodes(
  { db, keys, actor }: Context,
  shownSecret: string | null,
): Promise<string[] | null> {
  if (actor.type !== 'staff' || !shownSecret) return null
  const codes = recoveryCodesFrom(keys, shownSecret)
  for (const code of codes)
    if (!(await hasRecoveryCode(db.read, actor.staffId, hashSecret(code)))) return null
  return codes.map(formatRecoveryCode)
}
