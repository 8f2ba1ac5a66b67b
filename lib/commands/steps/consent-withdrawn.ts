import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { insertWithdrawal } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

type Withdrawn = { id: string; emailHash: string; purposes: readonly string[] }

/**
 * Consent ends the moment its withdrawal is sent; nobody has to agree (GDPR Art. 7(3); PIPL Art. 15). The desk then
 * only stops what still runs.
 */
export async function consentWithdrawn(
  { now, actor }: Context,
  tx: Queries,
  { id: requestId, emailHash, purposes }: Withdrawn,
): Promise<void> {
  const at = instantText(now)
  const named = [...new Set(purposes)]
  for (const purpose of named)
    await insertWithdrawal(tx, { id: newId(now), requestId, emailHash, purpose, at })
  await appendAudit(tx, { at, actor, event: 'consent-withdrawn', requestId, payload: { purposes: named } })
}
