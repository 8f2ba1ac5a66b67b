import { listRequesterMail } from '#db/queries/outbox.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { undelivered } from '#lib/domain/messages/required.ts'
import { atDesk, DESK_VERBS, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersAreRefused, lettersLeave } from '#tests/support/leaving.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

export type NotNotifiedCase = {
  store: TestStore
  now(): Promise<RequestRow>
  /** The mail that did not arrive, on the case as it is now. */
  seen(): Promise<{ reference: string; version: number; mailId: string }>
}

/** A case whose last mail, of a verb of the desk, was refused for good: a question unless said otherwise. */
export async function givenNotNotified(
  verb: 'ask-requester' | 'close-request' = 'ask-requester',
): Promise<NotNotifiedCase> {
  const store = freshStore()
  const request = await givenRequestIn(store, 'open')
  await lettersLeave(store)
  must(await DESK_VERBS[verb](atDesk(store), await stored(store.context, request.reference)))
  await lettersAreRefused(store)
  const now = () => stored(store.context, request.reference)
  const seen = async () => {
    const { id, reference, version } = await now()
    const [mail] = undelivered(await listRequesterMail(store.context.db.read, id))
    return { reference, version, mailId: mail?.id ?? 'none' }
  }
  return { store, now, seen }
}
