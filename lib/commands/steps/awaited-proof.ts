import type { Queries } from '#db/client.ts'
import { listIdentityEvents } from '#db/queries/identity.ts'
import { listClockEvents, type RequestRow } from '#db/queries/requests.ts'
import { clockEventsOf } from '#lib/commands/steps/recompute-clock.ts'
import { awaitsIdentity } from '#lib/domain/clock/events.ts'
import { canStep } from '#lib/domain/requests/lifecycle.ts'
import { identityEvent, type Proof } from '#lib/domain/verification/identity-events.ts'

/** What was asked to show who the person is, and is still awaited; `messageId` is the question's. */
export type IdentityAsked = { proofs: readonly Proof[]; messageId: string }

/** The proof that is awaited from the requester, if any; nothing is once it was accepted or the case is decided. */
export async function awaitedProof(db: Queries, request: RequestRow): Promise<IdentityAsked | null> {
  if (request.disputedAt || !canStep(request.status, 'receive-message')) return null
  if (!awaitsIdentity(clockEventsOf(await listClockEvents(db, request.id)))) return null
  const row = (await listIdentityEvents(db, request.id)).findLast(({ what }) => what === 'asked')
  const event = row && identityEvent(row.what, row.codes)
  if (!row?.messageId || event?.what !== 'asked') return null
  return { proofs: event.proofs, messageId: row.messageId }
}
