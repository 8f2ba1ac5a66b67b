import { expect, it } from 'vitest'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { ownMarks } from '#lib/commands/steps/own-marks.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { CALLED, entryOf } from '#tests/support/entry.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('the person, the operator and the case itself are at home in a letter', async () => {
  const store = freshStore()
  const request = await givenRequestIn(store, 'open', { email: 'li.lei@mail.example' })
  const vault = await openVault(store.context.keys, store.context.db.read, request.id)
  const own = await ownMarks(store.context, store.context.db.read, { request, vault })
  expect(own).toEqual(
    expect.arrayContaining(['li.lei@mail.example', request.reference, 'admin@kagebatteries.com']),
  )
})

it('so is the phone number of somebody who called', async () => {
  const store = freshStore()
  const { reference } = must(await enterRequest(atDesk(store), entryOf()))
  const request = await stored(store.context, reference)
  const vault = await openVault(store.context.keys, store.context.db.read, request.id)
  expect(await ownMarks(store.context, store.context.db.read, { request, vault })).toContain(CALLED.phone)
})
