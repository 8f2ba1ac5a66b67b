import { expect, it } from 'vitest'
import { listCorrespondence, listNotes } from '#db/queries/messages.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { careField } from '#lib/domain/letters/care.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('a message needs no reason, and keeps no original where there is none', async () => {
  const store = freshStore()
  const seen = await givenRequestIn(store, 'open')
  const care = careField.parse({ without: 'No reason at all.' })
  must(await replyToRequester(atDesk(store), { ...seen, body: 'We are on it.', care }))
  const [row] = await listCorrespondence(store.context.db.read, seen.id)
  expect(row?.sealedOriginal).toBeNull()
  expect(await listNotes(store.context.db.read, seen.id)).toEqual([])
})
