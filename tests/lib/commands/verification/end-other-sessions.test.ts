import { describe, expect, it } from 'vitest'
import { findAuditHead } from '#db/queries/audit.ts'
import { endOtherSessions } from '#lib/commands/verification/end-other-sessions.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { readMySessions } from '#lib/reads/my-sessions.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

/** A request that is open in two browsers: where it was filed, and where its key was typed. */
async function givenTwoBrowsers() {
  const store = freshStore()
  const filed = await givenConfirmedRequest(store.visitor())
  const accessKey = accessKeyFrom(store.context.keys, filed.filingSecret)
  store.pass({ minutes: 5 })
  const elsewhere = must(await openByAccessKey(store.visitor(), { reference: filed.reference, accessKey }))
  const holder = () => store.as({ type: 'requester', requestId: filed.request.id })
  return { store, holder, here: filed.sessionSecret, there: elsewhere.sessionSecret }
}

describe('the sign-ins to one’s request (SR-070)', () => {
  it('are listed with how and when, the latest first, without those that ended', async () => {
    const { store, holder, here } = await givenTwoBrowsers()
    expect(await readMySessions(holder(), here)).toEqual([
      { isThis: false, proof: 'access-key', lastSeenAt: expect.stringContaining('T') },
      { isThis: true, proof: 'filing-browser', lastSeenAt: expect.stringContaining('T') },
    ])
    store.pass({ minutes: 26 })
    expect(await readMySessions(holder(), here)).toHaveLength(1)
    expect(await readMySessions(store.visitor(), here)).toEqual([])
  })

  it('can be ended by any of them, all but itself; other requests keep theirs', async () => {
    const { store, holder, here, there } = await givenTwoBrowsers()
    const other = await givenConfirmedRequest(store.visitor(), { email: 'other@mail.example' })
    must(await endOtherSessions(holder(), here))
    expect(await readRequesterSession(store.visitor(), there)).toBeNull()
    expect(await readRequesterSession(store.visitor(), here)).not.toBeNull()
    expect(await readRequesterSession(store.visitor(), other.sessionSecret)).not.toBeNull()
    expect(await findAuditHead(store.context.db.read)).toMatchObject({
      event: 'requester-sessions-ended',
      payload: '{"ended":1}',
    })
  })

  it('are ended by requesters who are signed in, to their own request only', async () => {
    const { store, holder, there } = await givenTwoBrowsers()
    expect(await endOtherSessions(store.visitor(), there)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    const other = await givenConfirmedRequest(store.visitor(), { email: 'other@mail.example' })
    expect(await endOtherSessions(holder(), other.sessionSecret)).toMatchObject({
      problem: { code: 'signed-out' },
    })
    expect(await readRequesterSession(store.visitor(), there)).not.toBeNull()
  })
})
