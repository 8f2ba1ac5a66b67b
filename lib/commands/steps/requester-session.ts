import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { insertRequesterSession, type RequesterSessionRow } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** Signs a person in to one request with a session made anew (SR-065, SR-066). @returns the cookie's secret. */
export async function startRequesterSession(
  context: Context,
  tx: Queries,
  requestId: string,
  proof: RequesterSessionRow['proof'],
): Promise<string> {
  const createdAt = instantText(context.now)
  return insertSession(context, tx, { requestId, proof, createdAt })
}

/**
 * Takes a person's sign-in on to another case of theirs: a session made anew, which proves as much and ends as soon as
 * the one they have. That one is left to end by itself, so that pressing a button twice signs nobody out.
 */
export async function continueRequesterSession(
  context: Context,
  tx: Queries,
  { proof, createdAt }: RequesterSessionRow,
  requestId: string,
): Promise<string> {
  return insertSession(context, tx, { requestId, proof, createdAt })
}

type Session = Pick<RequesterSessionRow, 'requestId' | 'proof' | 'createdAt'>

async function insertSession({ now }: Context, tx: Queries, session: Session): Promise<string> {
  const { requestId, proof } = session
  const secret = newSecret()
  const at = instantText(now)
  await insertRequesterSession(tx, {
    idHash: hashSecret(secret),
    ...session,
    lastSeenAt: at,
    secondProofAt: null,
  })
  const actor = { type: 'requester', requestId } as const
  await appendAudit(tx, { at, actor, event: 'requester-signed-in', requestId, payload: { proof } })
  return secret
}
