import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { insertRequesterSession, type RequesterSessionRow } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** Signs a person in to one request with a session made anew (SR-065, SR-066). @returns the cookie's secret. */
export async function startRequesterSession(
  { now }: Context,
  tx: Queries,
  requestId: string,
  proof: RequesterSessionRow['proof'],
): Promise<string> {
  const secret = newSecret()
  const at = instantText(now)
  await insertRequesterSession(tx, {
    idHash: hashSecret(secret),
    requestId,
    proof,
    createdAt: at,
    lastSeenAt: at,
  })
  const actor = { type: 'requester', requestId } as const
  await appendAudit(tx, { at, actor, event: 'requester-signed-in', requestId, payload: { proof } })
  return secret
}
