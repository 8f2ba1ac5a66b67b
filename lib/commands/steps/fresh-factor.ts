import type { Queries } from '#db/client.ts'
import { findStaffSession } from '#db/queries/staff-sessions.ts'
import type { Context } from '#lib/commands/context.ts'
import { matchFactor, spendFactor } from '#lib/commands/steps/second-factor.ts'
import {
  countFailure,
  forgetFailures,
  ownFactorSubject,
  secondsToWait,
} from '#lib/commands/steps/sign-in-throttle.ts'
import { renewedSession } from '#lib/commands/steps/staff-session.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { isFactorFresh } from '#lib/domain/staff/factor-age.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** The session somebody acts in, and the code they typed if they were asked for one. */
export type BroughtFactor = { sessionSecret: string | null; code: string | null }

/**
 * Demands a second factor of the last ten minutes, or one typed now (SR-100). Ask it last, after every other rule:
 * a typed code is used up and gives the session a new id, which must reach the browser.
 * @returns the new secret of the session's cookie, or null if it stays.
 */
export async function demandFreshFactor(
  context: Context,
  tx: Queries,
  { sessionSecret, code }: BroughtFactor,
): Promise<Result<string | null>> {
  const { actor, keys, now } = context
  if (actor.type !== 'staff' || !sessionSecret) return failed('signed-out')
  const found = await findStaffSession(tx, hashSecret(sessionSecret))
  if (!found || found.person.id !== actor.staffId) return failed('signed-out')
  const { session, person } = found
  if (!code?.trim())
    return isFactorFresh(session.factorAt, now) ? ok(null) : fieldFailed('code', 'factor-not-fresh')
  const subject = ownFactorSubject(keys, person.id)
  const wait = await secondsToWait(context, tx, subject)
  if (wait > 0) return failed('wait-before-retry', { retryAfterSeconds: wait })
  const factor = await matchFactor(context, tx, person, code)
  if (!factor || !(await spendFactor(context, tx, person, factor))) {
    await countFailure(context, tx, subject, person)
    return fieldFailed('code', 'factor-wrong')
  }
  await forgetFailures(tx, subject)
  return ok(await renewedSession(context, tx, sessionSecret))
}
