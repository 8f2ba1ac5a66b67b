import { expect, it } from 'vitest'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { passReleaseGates } from '#lib/commands/steps/release-gates.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, stored } from '#tests/support/desk.ts'
import { entryOf } from '#tests/support/entry.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it.each([
  ['', 1, 'answer-by-post'],
  ['', 0, null],
  ['li.lei@mail.example', 1, 'identity-below'],
])('to the mailbox %j, %i files: %s', async (email, files, code) => {
  const store = freshStore()
  const desk = atDesk(store)
  const { reference } = must(await enterRequest(desk, entryOf({ email })))
  const request = await stored(desk, reference)
  const found = {
    request,
    status: request.status,
    vault: await openVault(desk.keys, desk.db.read, request.id),
  }
  const passed = await desk.db.transaction((tx) =>
    passReleaseGates(desk, tx, { found, outcome: null, files }),
  )
  expect(passed.ok ? null : passed.problem.code).toBe(code)
})
