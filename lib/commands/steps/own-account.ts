import type { Queries } from '#db/client.ts'
import { findStaff, type StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { matchFactor, spendFactor } from '#lib/commands/steps/second-factor.ts'
import {
  countFailure,
  forgetFailures,
  ownFactorSubject,
  secondsToWait,
} from '#lib/commands/steps/sign-in-throttle.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { verifyPassword } from '#lib/platform/password.ts'

/** Somebody's own account as it was read, and whether they knew its password. */
export type CheckedOwner = { person: StaffRow; passwordRight: boolean }

/** Compares the password somebody typed with their own. Takes time, so it comes before the transaction. */
export async function checkOwnPassword(
  { db, actor }: Context,
  currentPassword: string,
): Promise<Result<CheckedOwner>> {
  if (actor.type !== 'staff') return failed('not-permitted')
  const person = await findStaff(db.read, actor.staffId)
  if (!person || person.disabledAt) return failed('signed-out')
  return ok({ person, passwordRight: await verifyPassword(currentPassword, person.passwordHash) })
}

/** Demands password and second factor of whoever changes their own account (SR-098). Uses the factor up: ask it last. */
export async function demandOwner(
  context: Context,
  tx: Queries,
  { person: read, passwordRight }: CheckedOwner,
  code: string,
): Promise<Result<StaffRow>> {
  const person = await findStaff(tx, read.id)
  if (!person || person.disabledAt || person.passwordHash !== read.passwordHash) return failed('signed-out')
  const subject = ownFactorSubject(context.keys, person.id)
  const wait = await secondsToWait(context, tx, subject)
  if (wait > 0) return failed('wait-before-retry', { retryAfterSeconds: wait })
  const factor = await matchFactor(context, tx, person, code)
  if (passwordRight && factor && (await spendFactor(context, tx, person, factor))) {
    await forgetFailures(tx, subject)
    return ok(person)
  }
  await countFailure(context, tx, subject, person)
  return passwordRight
    ? fieldFailed('code', 'factor-wrong')
    : fieldFailed('currentPassword', 'current-password-wrong')
}
