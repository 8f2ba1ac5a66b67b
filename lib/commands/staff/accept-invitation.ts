import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { spendInvitation } from '#db/queries/invitations.ts'
import { findStaffByEmail, insertStaff, type StaffRow, saveStaff } from '#db/queries/staff.ts'
import { deleteStaffSessionsOf } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { findUsableInvitation, type Invited } from '#lib/commands/steps/find-invitation.ts'
import { newPasswordHash } from '#lib/commands/steps/new-password.ts'
import { newRecoveryCodes } from '#lib/commands/steps/new-recovery-codes.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { plainDigits } from '#lib/commands/steps/second-factor.ts'
import { shieldFromOwn } from '#lib/commands/steps/shields.ts'
import { startStaffSession } from '#lib/commands/steps/staff-session.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { totpStep } from '#lib/platform/totp.ts'
import { newDeviceSecret } from '#lib/vault/staff-secrets.ts'
import {
  openProfile,
  openTotpSecret,
  profileOf,
  type StaffProfile,
  sealProfile,
  sealTotpSecret,
} from '#lib/vault/staff-vault.ts'

export type Acceptance = {
  token: string
  /** Typed by the first administrator only; a colleague's were typed by who invited them. */
  profile: StaffProfile | null
  password: string
  code: string
  locale: Locale
  previousSession: string | null
  /** Its name in words. */
  browser?: string | null
}
export type Joined = { staffId: string; sessionSecret: string; deviceSecret: string; shownSecret: string }

type Credentials = { profile: StaffProfile; passwordHash: string; totpSecret: string; step: number }

/**
 * Follows a one-time link: the first administrator, a colleague, or somebody whose factor was reset chooses a
 * password and proves their authenticator; they get recovery codes and are signed in. The link is used up.
 */
export async function acceptInvitation(context: Context, acceptance: Acceptance): Promise<Result<Joined>> {
  const { token, password, code } = acceptance
  const read = await findUsableInvitation(context.now, context.db.read, token)
  if (!read) return failed('link-expired')
  const profile = invitedProfile(context, read) ?? acceptance.profile
  if (!profile) return fieldFailed('name', 'name-missing')
  const passwordHash = await newPasswordHash(context, 'password', password, profile)
  if (!passwordHash.ok) return passwordHash
  return context.db.transaction(async (tx) => {
    const invited = await findUsableInvitation(context.now, tx, token)
    if (!invited) return failed('link-expired')
    const totpSecret = offeredSecret(context, invited)
    const step = totpStep(totpSecret, plainDigits(code), context.now)
    if (step === null) return fieldFailed('code', 'authenticator-wrong')
    const credentials = { profile, passwordHash: passwordHash.value, totpSecret, step }
    const person = invited.person
      ? await reset(context, tx, invited.person, credentials)
      : await join(context, tx, invited, { ...credentials, locale: acceptance.locale })
    if (!person.ok) return person
    await spendInvitation(tx, invited.invitation.tokenHash, instantText(context.now))
    return ok(await settle(context, tx, person.value, acceptance))
  })
}

/** The profile that comes with a link; null for the first administrator. */
function invitedProfile({ keys }: Context, { invitation, person }: Invited): StaffProfile | null {
  if (person) return profileOf(keys, person)
  const { tokenHash: id, sealedProfile } = invitation
  if (!sealedProfile) return null
  return openProfile(keys, { column: 'invitations.sealed_profile', id }, sealedProfile)
}

function offeredSecret({ keys }: Context, { invitation }: Invited): string {
  const place = { column: 'invitations.sealed_totp_secret', id: invitation.tokenHash } as const
  return openTotpSecret(keys, place, invitation.sealedTotpSecret)
}

async function join(
  context: Context,
  tx: Queries,
  { invitation }: Invited,
  { profile, passwordHash, totpSecret, step, locale }: Credentials & { locale: Locale },
): Promise<Result<StaffRow>> {
  const { keys, now } = context
  const id = newId(now)
  const { recipientHash: emailHash } = addressHashes(context, profile.email)
  if (await findStaffByEmail(tx, emailHash)) return fieldFailed('email', 'email-taken')
  const at = instantText(now)
  const person = {
    id,
    emailHash,
    sealedProfile: sealProfile(keys, { column: 'staff.sealed_profile', id }, profile),
    role: invitation.role,
    locale,
    passwordHash,
    sealedTotpSecret: sealTotpSecret(keys, { column: 'staff.sealed_totp_secret', id }, totpSecret),
    totpLastStep: step,
    singleSignOnHash: null,
    createdAt: at,
    disabledAt: null,
    version: 1,
  }
  await insertStaff(tx, person)
  await shieldFromOwn(context, tx, person)
  const actor = { type: 'staff', staffId: id, role: person.role } as const
  const payload = { staffId: id, role: person.role }
  await appendAudit(tx, { at, actor, event: 'staff-joined', payload })
  return ok(person)
}

async function reset(
  context: Context,
  tx: Queries,
  person: StaffRow,
  { passwordHash, totpSecret, step }: Credentials,
): Promise<Result<StaffRow>> {
  const { keys, now } = context
  const place = { column: 'staff.sealed_totp_secret', id: person.id } as const
  const sealedTotpSecret = sealTotpSecret(keys, place, totpSecret)
  const saved = await saveStaff(tx, person, { passwordHash, sealedTotpSecret, totpLastStep: step })
  if (!saved) return failed('stale-version')
  await deleteStaffSessionsOf(tx, person.id)
  const actor = { type: 'staff', staffId: person.id, role: person.role } as const
  const at = instantText(now)
  await appendAudit(tx, { at, actor, event: 'staff-password-changed', payload: {} })
  await appendAudit(tx, { at, actor, event: 'staff-factor-changed', payload: {} })
  await mailAboutAccount(context, tx, saved, 'factor')
  return ok(saved)
}

async function settle(
  context: Context,
  tx: Queries,
  person: StaffRow,
  { previousSession, browser = null }: Pick<Acceptance, 'previousSession' | 'browser'>,
): Promise<Joined> {
  const shownSecret = await newRecoveryCodes(context, tx, person.id)
  const sessionSecret = await startStaffSession(context, tx, person, {
    ...{ factor: 'totp', method: 'password' },
    ...{ previousSession, browser },
  })
  const deviceSecret = newDeviceSecret(context.keys, person.id)
  return { staffId: person.id, sessionSecret, deviceSecret, shownSecret }
}
