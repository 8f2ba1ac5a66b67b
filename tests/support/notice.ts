import type { RequestRow } from '#db/queries/requests.ts'
import { givenRequestIn, stored } from '#tests/support/desk.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** A mailed notice that fits most laws. */
export const NOTICE = {
  reason: 'complexity',
  until: null,
  by: 'mail',
  handedOn: null,
  body: 'Your request touches four systems; we need until February.',
} as const

/** An access request of 23 November 2026 with its first mails gone; under the GDPR due on 23 December, extended on 23 February. */
export async function givenAccess(residence = 'DE'): Promise<{ store: TestStore; request: RequestRow }> {
  const store = freshStore()
  const request = await givenRequestIn(store, 'open', { residence })
  await lettersLeave(store)
  return { store, request: await stored(store.context, request.reference) }
}
