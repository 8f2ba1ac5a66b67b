import { findRequesterSession, touchRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Actor } from '#lib/domain/access/permissions.ts'
import { isSessionAlive, type SessionLimits } from '#lib/domain/access/session-limits.ts'
import { REQUESTER_IDLE_MINUTES, REQUESTER_SESSION_HOURS } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { prolong } from '#lib/reads/prolong.ts'

/** How long a requester's sign-in lives (SR-065). */
export const REQUESTER_SESSION: SessionLimits = {
  idleMinutes: REQUESTER_IDLE_MINUTES,
  absoluteHours: REQUESTER_SESSION_HOURS,
}

/** The request a session was for, whether or not it has ended; null once the person signed out. */
export async function readSessionRequest({ db }: Context, secret: string | null): Promise<string | null> {
  const session = secret ? await findRequesterSession(db.read, hashSecret(secret)) : undefined
  return session?.requestId ?? null
}

/** The requester signed in with this cookie, bound to one request; null when it has ended (SR-065). */
export async function readRequesterSession(
  context: Context,
  secret: string | null,
): Promise<Extract<Actor, { type: 'requester' }> | null> {
  if (!secret) return null
  const { db, now } = context
  const session = await findRequesterSession(db.read, hashSecret(secret))
  const life = session && isSessionAlive(session, now, REQUESTER_SESSION)
  if (!session || !life?.alive) return null
  if (life.touch) await prolong(context, (tx) => touchRequesterSession(tx, session.idHash, instantText(now)))
  const { requestId, proof } = session
  return proof === 'subject-mail'
    ? { type: 'requester', requestId, party: 'subject' }
    : { type: 'requester', requestId }
}
