import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findStaffByEmail, type StaffRow, saveStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { matchFactor, spendFactor } from '#lib/commands/steps/second-factor.ts'
import {
  countFailure,
  forgetFailures,
  secondsToWait,
  signInSubject,
} from '#lib/commands/steps/sign-in-throttle.ts'
import { type BroughtBrowser, type SignedIn, welcomeStaff } from '#lib/commands/steps/welcome-staff.ts'
import { parseEmailAddress } from '#lib/domain/requests/email-address.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashPassword, needsRehash, verifyPassword } from '#lib/platform/password.ts'

export type SignIn = BroughtBrowser & {
  email: string
  password: string
  /** A code of the authenticator app, or a recovery code. */
  code: string
}

/**
 * Signs a member of staff in with all three at once. Unknown, wrong, disabled or told to wait: the answer, its
 * status and the work done are the same (SR-088), and only the time to wait grows (SR-093).
 */
export async function signIn(context: Context, typed: SignIn): Promise<Result<SignedIn>> {
  const { recipientHash: emailHash } = addressHashes(context, parseEmailAddress(typed.email) ?? typed.email)
  const read = await findStaffByEmail(context.db.read, emailHash)
  const right = await verifyPassword(typed.password, read?.passwordHash ?? null)
  const outdated = right && read && needsRehash(read.passwordHash)
  const rehashed = outdated ? await hashPassword(typed.password) : null
  return context.db.transaction(async (tx) => {
    const person = await findStaffByEmail(tx, emailHash)
    const { deviceSecret } = typed
    const subject = signInSubject(context.keys, { emailHash, staffId: person?.id, deviceSecret })
    const wait = await secondsToWait(context, tx, subject)
    const factor = await matchFactor(context, tx, person, typed.code)
    const unchanged = right && person?.passwordHash === read?.passwordHash
    const proven = unchanged && wait === 0 && person && !person.disabledAt && factor
    if (!proven || !(await spendFactor(context, tx, person, factor))) {
      await countFailure(context, tx, subject, person)
      return refuse(context, tx, person)
    }
    await forgetFailures(tx, subject)
    if (rehashed) await saveStaff(tx, person, { passwordHash: rehashed })
    const how = { factor: factor.factor, method: 'password', brought: typed } as const
    return ok(await welcomeStaff(context, tx, person, how))
  })
}

async function refuse(context: Context, tx: Queries, person: StaffRow | undefined): Promise<Result<never>> {
  const payload = { staffId: person?.id ?? null }
  const { actor, now } = context
  await appendAudit(tx, { at: instantText(now), actor, event: 'staff-sign-in-failed', payload })
  return failed('wrong-credentials')
}
