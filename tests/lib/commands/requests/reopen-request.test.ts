import { expect, it } from 'vitest'
import { findStaff, saveStaff } from '#db/queries/staff.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { reopenRequest } from '#lib/commands/requests/reopen-request.ts'
import { givenRule, givenTeam } from '#tests/support/assignment.ts'
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

it.each([
  ['by the rules', ['mei', 'otto'], 'otto'],
  ['back to nobody where there is no rule', [], null],
])('what somebody had who left meanwhile goes %s', async (_, turns, holder) => {
  const store = await givenTeam()
  const lead = atDesk(store, 'lead', 'lena')
  const { reference } = await givenRequestIn(store, 'open')
  must(await assignRequest(lead, { ...(await stored(lead, reference)), assigneeId: 'mei' }))
  if (turns.length > 0) await givenRule(store, turns)
  must(await closeAsSpam(lead, { ...(await stored(lead, reference)), body: 'Advertising.' }))
  await lead.db.transaction(async (tx) => {
    const mei = await findStaff(tx, 'mei')
    if (mei) await saveStaff(tx, mei, { disabledAt: '2026-11-24T00:00:00.000Z' })
  })
  must(await reopenRequest(lead, { ...(await stored(lead, reference)), body: 'It was none.' }))
  expect((await stored(lead, reference)).assigneeId).toBe(holder)
})
