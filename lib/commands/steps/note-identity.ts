import type { Queries } from '#db/client.ts'
import { appendIdentityEvent } from '#db/queries/identity.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import type { IdentityEvent } from '#lib/domain/verification/identity-events.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

type Noted = {
  event: IdentityEvent
  staffId: string
  /** Why, in words; sealed under the request's key. */
  reason?: string
  messageId?: string
}

/** Writes down what was done to find out who asks, and by whom: choices in the clear, words sealed (SR-076). */
export async function noteIdentity(
  { now }: Context,
  tx: Queries,
  { request, vault }: Pick<CaseToChange, 'request' | 'vault'>,
  { event: { what, ...codes }, staffId, reason, messageId }: Noted,
): Promise<void> {
  const id = newId(now)
  await appendIdentityEvent(tx, {
    ...{ id, requestId: request.id, what, codes: JSON.stringify(codes), staffId },
    sealedReason: reason ? vault.seal('identity_events.sealed_reason', id, reason) : null,
    messageId: messageId ?? null,
    createdAt: instantText(now),
  })
}
