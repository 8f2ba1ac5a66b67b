import type { Queries } from '#db/client.ts'
import { deleteThrottle, findThrottle, saveThrottle } from '#db/queries/sign-in-throttles.ts'
import type { Context } from '#lib/commands/context.ts'
import { nextFailures, secondsLeft } from '#lib/domain/staff/sign-in-throttle.ts'
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

/** Writes one more failure down. One during a pause changes nothing, so that nobody can prolong another's. */
export async function countFailure({ now }: Context, tx: Queries, subjectHash: string): Promise<void> {
  const known = await findThrottle(tx, subjectHash)
  const counted = { subjectHash, failures: nextFailures(known, now), lastFailureAt: instantText(now) }
  // Written either way: the same work for whoever waits and whoever does not (SR-088).
  await saveThrottle(tx, known && secondsLeft(known, now) > 0 ? known : counted)
}

/** Forgets the failures of a subject that proved itself. */
export async function forgetFailures(tx: Queries, subjectHash: string): Promise<void> {
  await deleteThrottle(tx, subjectHash)
}
