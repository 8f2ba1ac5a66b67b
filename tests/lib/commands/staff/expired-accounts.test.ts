import { expect, it } from 'vitest'
import { invitations, signInThrottles, staff, staffSessions } from '#db/schema/index.ts'
import { deleteExpired } from '#lib/commands/retention/delete-expired.ts'
import { must } from '#tests/support/given.ts'
import { givenDesk } from '#tests/support/managed-staff.ts'
import { tryToSignIn } from '#tests/support/staff-codes.ts'

it('forgets sessions, links and failed sign-ins past their end, and no account', async () => {
  const { store, mei } = await givenDesk()
  await tryToSignIn(store, mei, { password: 'something else' })
  const tables = [invitations, signInThrottles, staffSessions, staff]
  const counts = () => Promise.all(tables.map((table) => store.context.db.read.$count(table)))
  must(await deleteExpired(store.system()))
  expect(await counts()).toEqual([2, 1, 2, 2])
  store.pass({ hours: 8 * 24 })
  must(await deleteExpired(store.system()))
  expect(await counts()).toEqual([0, 0, 0, 2])
})
