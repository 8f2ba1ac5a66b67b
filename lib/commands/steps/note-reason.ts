import type { Queries } from '#db/client.ts'
import { appendNote } from '#db/queries/messages.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** Keeps why something was done as a sealed note for staff; the trail only says that it was (SR-143). */
export async function noteReason(
  { now }: Context,
  tx: Queries,
  { request, vault }: Pick<CaseToChange, 'request' | 'vault'>,
  { staffId, body }: { staffId: string; body: string },
): Promise<void> {
  const id = newId(now)
  const sealedBody = vault.seal('notes.sealed_body', id, body)
  await appendNote(tx, { id, requestId: request.id, staffId, sealedBody, createdAt: instantText(now) })
}
