import { expect, it } from 'vitest'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { personIsNotified } from '#lib/commands/steps/notified-gate.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenNotNotified } from '#tests/support/not-notified.ts'

it('holds what closes a case whose person is not notified, and lets a message through', async () => {
  const { store, now } = await givenNotNotified()
  const found = { request: await now() } as never
  const asked = (verb: 'close' | 'refuse' | 'reply') =>
    personIsNotified(store.context, store.context.db.read, { found, content: { verb, body: 'x' } })
  expect(await asked('close')).toMatchObject({ problem: { code: 'not-notified' } })
  expect(await asked('refuse')).toMatchObject({ problem: { code: 'not-notified' } })
  expect((await asked('reply')).ok).toBe(true)
  expect((await replyToRequester(atDesk(store), { ...(await now()), body: 'x' })).ok).toBe(true)
})
