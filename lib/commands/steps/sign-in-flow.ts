import type { Queries } from '#db/client.ts'
import { findFlow, insertFlow, type SignInFlowRow } from '#db/queries/sign-in-flows.ts'
import type { Context } from '#lib/commands/context.ts'
import { FLOW_MINUTES } from '#lib/domain/staff/passkeys.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { type FlowFacts, openFlowFacts, sealFlowFacts } from '#lib/vault/sign-in-flow.ts'

type NewFlow = { purpose: SignInFlowRow['purpose']; staffId: string | null; facts: FlowFacts }

/** Puts a question to this browser. @returns the secret it keeps, without which nobody can answer. */
export async function startFlow(
  { keys, now }: Context,
  tx: Queries,
  { purpose, staffId, facts }: NewFlow,
): Promise<string> {
  const secret = newSecret()
  const secretHash = hashSecret(secret)
  const expiresAt = instantText(now.add({ minutes: FLOW_MINUTES }))
  const sealedFacts = sealFlowFacts(keys, secretHash, facts)
  await insertFlow(tx, { secretHash, purpose, staffId, sealedFacts, expiresAt })
  return secret
}

export type Flow = { secretHash: string; staffId: string | null; facts: FlowFacts }

/** The question this browser was put; null if it was another one, was answered, or took too long. */
export async function readFlow(
  { keys, now }: Context,
  db: Queries,
  { secret, purpose }: { secret: string | null; purpose: SignInFlowRow['purpose'] },
): Promise<Flow | null> {
  if (!secret) return null
  const secretHash = hashSecret(secret)
  const row = await findFlow(db, secretHash)
  if (!row || row.purpose !== purpose) return null
  if (Temporal.Instant.compare(Temporal.Instant.from(row.expiresAt), now) <= 0) return null
  return { secretHash, staffId: row.staffId, facts: openFlowFacts(keys, secretHash, row.sealedFacts) }
}

/** The one address a provider leads back to; it is registered there, letter by letter. */
export function signOnRedirect({ baseUrl }: Pick<Context['operator'], 'baseUrl'>): string {
  return `${baseUrl}/en/desk/sign-in/single-sign-on/callback`
}
