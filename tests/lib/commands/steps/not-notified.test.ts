import { describe, expect, it } from 'vitest'
import { sendMailAgain } from '#lib/commands/messages/send-mail-again.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, DESK_VERBS, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersAreRefused, lettersLeave } from '#tests/support/leaving.ts'
import { givenNotNotified } from '#tests/support/not-notified.ts'
import { givenAccess } from '#tests/support/notice.ts'
import { eventsIn } from '#tests/support/staff-codes.ts'

describe('a person who did not get what the law requires', () => {
  it('is not notified from the moment the mail is given up, and the case says which one', async () => {
    const { store, now, seen } = await givenNotNotified()
    expect((await now()).unnotifiedSince).toBe('2026-11-23T02:00:00.000Z')
    const file = must(await readRequestFile(atDesk(store), (await now()).reference))
    expect(file.notNotified?.notices).toMatchObject([
      { mailId: (await seen()).mailId, kind: 'new-message', failure: 'recipient-refused' },
    ])
    expect(await eventsIn(store)).toContain('notice-failed')
  })

  it('has no case that closes, not even by a direct post', async () => {
    const { store, now } = await givenNotNotified()
    for (const verb of ['close-request', 'refuse-request'] as const)
      expect(await DESK_VERBS[verb](atDesk(store), await now())).toMatchObject({
        problem: { code: 'not-notified' },
      })
  })

  it('of a case that its very answer closed stays not notified', async () => {
    const { now } = await givenNotNotified('close-request')
    expect(await now()).toMatchObject({ status: 'closed', unnotifiedSince: expect.any(String) })
  })

  it('is notified once the mail was sent again and has left, not before', async () => {
    const { store, now, seen } = await givenNotNotified()
    must(await sendMailAgain(atDesk(store), { ...(await seen()), status: 'failed' }))
    expect((await now()).unnotifiedSince).not.toBeNull()
    const file = must(await readRequestFile(atDesk(store), (await now()).reference))
    expect(file.notNotified).toMatchObject({ waits: true, notices: [] })
    await lettersLeave(store)
    expect((await now()).unnotifiedSince).toBeNull()
    must(await DESK_VERBS['close-request'](atDesk(store), await now()))
  })

  it('stays not notified when it fails again, since the first time', async () => {
    const { store, now, seen } = await givenNotNotified()
    store.pass({ hours: 5 })
    must(await sendMailAgain(atDesk(store), { ...(await seen()), status: 'failed' }))
    await lettersAreRefused(store)
    expect((await now()).unnotifiedSince).toBe('2026-11-23T02:00:00.000Z')
  })

  it('is notified by another mail only if none is left undelivered', async () => {
    const { store, now } = await givenNotNotified()
    must(await DESK_VERBS['reply-to-requester'](atDesk(store), await now()))
    await lettersLeave(store)
    expect((await now()).unnotifiedSince).not.toBeNull()
  })

  it('is none where a mail was refused that no law asks for', async () => {
    const { store, request } = await givenAccess()
    await lettersAreRefused(store)
    expect((await stored(store.context, request.reference)).unnotifiedSince).toBeNull()
  })
})
