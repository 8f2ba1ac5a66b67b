import type { Queries } from '#db/client.ts'
import { deleteThrottle, findThrottle, saveThrottle } from '#db/queries/sign-in-throttles.ts'
import type { StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAboutAccount } from '#lib/commands/steps/account-mail.ts'
import { FREE_FAILURES, nextFailures, secondsLeft } from '#lib/domain/staff/sign-in-throttle.ts'
import { instantText } from '#lib/platform/clock.ts'
import type { Keys } from '#lib/platform/keys.ts'
import { knownDevice } from '#lib/vault/staff-secrets.ts'

type SignInFrom = { emailHash: string; staffId: string | undefined; deviceSecret: string | null }

/**
 * What the failures of a sign-in are counted under: the browser, if this person signed in with it before, else the
 * account. So a stranger's failures never slow a browser that is known (SR-093).
 */
export function signInSubject(keys: Keys, { emailHash, staffId, deviceSecret }: SignInFrom): string {
  const device = staffId ? knownDevice(keys, staffId, deviceSecret) : null
  return keys.lookupHash(device ? `sign-in-device|${staffId}|${device}` : `sign-in-account|${emailHash}`)
}

/** What the failures of a person who is signed in already are counted under. */
export function ownFactorSubject(keys: Keys, staffId: string): string {
  return keys.lookupHash(`own-factor|${staffId}`)
}

/** Seconds this subject has to wait; 0 when it may try. */
export async function secondsToWait(context: Context, tx: Queries, subjectHash: string): Promise<number> {
  return secondsLeft(await findThrottle(tx, subjectHash), context.now)
}

/**
 * Writes one more failure down. One during a pause changes nothing, so that nobody can prolong another's. When the first
 * pause begins, the person is told, once in a row of failures (SR-102).
 */
export async function countFailure(
  context: Context,
  tx: Queries,
  subjectHash: string,
  person?: StaffRow,
): Promise<void> {
  const { now } = context
  const known = await findThrottle(tx, subjectHash)
  const counted = { subjectHash, failures: nextFailures(known, now), lastFailureAt: instantText(now) }
  // Written either way: the same work for whoever waits and whoever does not (SR-088).
  const waits = known !== undefined && secondsLeft(known, now) > 0
  await saveThrottle(tx, waits ? known : counted)
  const isTold = !waits && counted.failures === FREE_FAILURES && person && !person.disabledAt
  if (isTold) await mailAboutAccount(context, tx, person, 'many-failures')
}

/** Forgets the failures of a subject that proved itself. */
export async function forgetFailures(tx: Queries, subjectHash: string): Promise<void> {
  await deleteThrottle(tx, subjectHash)
}
