import { expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { unlinkRequests } from '#lib/commands/requests/unlink-requests.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('two that nobody linked stay as they are, and nothing is written down', async () => {
  const store = freshStore()
  const one = await givenRequestIn(store, 'open')
  const other = await givenRequestIn(store, 'open')
  const before = await listAudit(store.context.db.read, one.id)
  must(await unlinkRequests(atDesk(store), { reference: one.reference, other: other.reference }))
  expect(await listAudit(store.context.db.read, one.id)).toEqual(before)
})
