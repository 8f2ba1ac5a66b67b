import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { databasePath } from '#db/client.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { readStaffSession } from '#lib/reads/staff-session.ts'
import { givenConfirmedRequest } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { freshStore } from '#tests/support/store.ts'

it('a session that cannot be prolonged still shows its pages', async () => {
  const store = freshStore()
  const { actor, sessionSecret } = await givenStaff(store.context)
  const filed = await givenConfirmedRequest(store.visitor())
  const connection = new Database(databasePath(store.dataDir))
  for (const table of ['staff_sessions', 'requester_sessions'])
    connection.exec(
      `create trigger full_${table} before update on ${table} begin select raise(abort, 'the disk is full'); end`,
    )
  connection.close()
  store.pass({ minutes: 20 })
  expect(await readStaffSession(store.visitor(), sessionSecret)).toEqual(actor)
  const requester = { type: 'requester', requestId: filed.request.id }
  expect(await readRequesterSession(store.visitor(), filed.sessionSecret)).toEqual(requester)
})
