import { expect, it } from 'vitest'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { reopenRequest } from '#lib/commands/requests/reopen-request.ts'
import { atDesk, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('what was answered as a duplicate, with a letter, is not taken back', async () => {
  const store = freshStore()
  const request = await givenRequestIn(store, 'open')
  const desk = atDesk(store)
  const answer = { outcome: 'duplicate', ground: null, body: 'See DSR-7K3M-Q9TX.' } as const
  must(await closeRequest(desk, { ...request, ...answer, ...(await stepUp(desk)) }))
  const closed = await stored(desk, request.reference)
  const taken = await reopenRequest(atDesk(store, 'administrator'), { ...closed, body: 'Why not.' })
  expect(taken).toMatchObject({ problem: { code: 'wrong-status' } })
  expect(await stored(desk, request.reference)).toEqual(closed)
})
