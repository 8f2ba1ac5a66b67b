import { expect, it } from 'vitest'
import { ownMarks } from '#lib/commands/steps/own-marks.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { givenRequestIn } from '#tests/support/desk.ts'
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
