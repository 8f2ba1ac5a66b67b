import { describe, expect, it } from 'vitest'
import { listCorrespondence } from '#db/queries/messages.ts'
import { outbox } from '#db/schema/index.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('writing to the requester', () => {
  it('puts a sealed reply on their page and mails only that something is there', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    must(await replyToRequester(atDesk(store), { ...request, body: 'We found four invoices.' }))
    const { db } = store.context
    const letters = await listCorrespondence(db.read, request.id)
    expect(letters.map(({ kind, staffId }) => [kind, staffId])).toEqual([['reply', 'handler']])
    const mails = await db.read.select().from(outbox)
    expect(mails.at(-1)).toMatchObject({
      kind: 'new-message',
      payload: JSON.stringify({ reference: request.reference }),
    })
    expect(JSON.stringify([letters, mails])).not.toContain('invoices')
  })
})
