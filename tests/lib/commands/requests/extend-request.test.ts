import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listCorrespondence } from '#db/queries/messages.ts'
import { listClockEvents, type RequestRow } from '#db/queries/requests.ts'
import { askRequester } from '#lib/commands/messages/ask-requester.ts'
import { sendMailAgain } from '#lib/commands/messages/send-mail-again.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { extendRequest } from '#lib/commands/requests/extend-request.ts'
import { readMailToSend } from '#lib/reads/mail-to-send.ts'
import { openLetter } from '#lib/vault/request-texts.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersAreRefused, lettersLeave } from '#tests/support/leaving.ts'
import { givenAccess, NOTICE } from '#tests/support/notice.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const now = (store: TestStore, { reference }: RequestRow) => stored(store.context, reference)

async function trail(store: TestStore, { id }: RequestRow) {
  const rows = await listAudit(store.context.db.read, id)
  return rows
    .filter(({ event }) => event.includes('exten') || event === 'due-date-set')
    .map(({ event, payload }) => [event, JSON.parse(payload)])
}

const extendedEvents = async (store: TestStore, { id }: RequestRow) =>
  (await listClockEvents(store.context.db.read, id)).filter(({ kind }) => kind === 'extended')

describe('an extension that is mailed', () => {
  it('moves nothing until its mail has left', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    const after = await now(store, request)
    expect([after.dueOn, after.clockTrace]).toEqual([request.dueOn, request.clockTrace])
    expect(await extendedEvents(store, request)).toEqual([])
    const [letter] = (await listCorrespondence(store.context.db.read, request.id)).slice(-1)
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    expect([letter?.kind, letter && openLetter(vault, letter)]).toEqual(['extension-notice', NOTICE.body])
    const mail = (await mailsIn(store.context)).at(-1)
    expect([mail?.kind, mail?.audience, mail?.status]).toEqual(['extension-notice', 'requester', 'queued'])
    expect(JSON.parse(mail?.payload ?? '')).toEqual({
      reference: request.reference,
      reason: 'complexity',
      extendedOn: '2027-02-23',
      until: null,
    })
    const payload = { messageId: letter?.id, reason: 'complexity', until: null, by: 'mail' }
    expect(await trail(store, request)).toEqual([['extension-announced', payload]])
  })

  it('takes effect in the moment its mail leaves, with the new dates, and says so in the trail', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    store.pass({ hours: 24 })
    expect(await lettersLeave(store)).toEqual(['extension-notice'])
    const after = await now(store, request)
    expect([after.dueOn, after.sortOn]).toEqual(['2027-02-23', '2027-02-23'])
    expect(
      (await extendedEvents(store, request)).map(({ on, reason, until }) => [on, reason, until]),
    ).toEqual([['2026-11-24', 'complexity', null]])
    expect((await trail(store, request)).slice(1)).toEqual([
      ['due-date-set', { from: '2026-12-23', to: '2027-02-23', because: 'extended' }],
      ['request-extended', { noticeOn: '2026-11-24', reason: 'complexity' }],
    ])
  })

  it('whose mail waited says the date that the extension gives when it leaves', async () => {
    const { store, request } = await givenAccess('GB-ENG')
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    must(
      await askRequester(atDesk(store), { ...(await now(store, request)), about: 'scope', body: 'Which?' }),
    )
    store.pass({ hours: 72 })
    const requester = store.as({ type: 'requester', requestId: request.id })
    must(await sendMessage(requester, { body: 'The first.' }))
    expect(await lettersLeave(store)).toContain('extension-notice')
    const mail = (await mailsIn(store.context)).find(({ kind }) => kind === 'extension-notice')
    const { dueOn } = await now(store, request)
    expect([JSON.parse(mail?.payload ?? '').extendedOn, (dueOn ?? '') > '2027-02-23']).toEqual([dueOn, true])
  })

  it('tells the person the new date, not the one before it', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    const row = (await mailsIn(store.context)).at(-1)
    if (!row) throw new Error('No mail.')
    const { mail } = await readMailToSend(store.system(), row)
    expect(mail.payload).toMatchObject({ extendedOn: '2027-02-23' })
  })

  it('is made once: a second is refused while the first waits, and after it was made', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    const waiting = await now(store, request)
    const second = await extendRequest(atDesk(store), { ...waiting, ...NOTICE })
    expect(second).toMatchObject({ problem: { code: 'extension-under-way' } })
    await lettersLeave(store)
    const third = await extendRequest(atDesk(store), { ...(await now(store, request)), ...NOTICE })
    expect(third).toMatchObject({ problem: { code: 'already-extended' } })
    expect(await extendedEvents(store, request)).toHaveLength(1)
  })

  it('whose mail waits beyond the first period is dropped, extends nothing, and says why', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    store.pass({ hours: 31 * 24 })
    expect(await lettersLeave(store)).not.toContain('extension-notice')
    const mail = (await mailsIn(store.context)).find(({ kind }) => kind === 'extension-notice')
    expect(mail?.status).toBe('dropped')
    expect((await now(store, request)).dueOn).toBe(request.dueOn)
    expect((await trail(store, request)).at(-1)).toEqual([
      'extension-failed',
      { noticeOn: '2026-12-24', because: 'notice-too-late' },
    ])
    expect((await mailsIn(store.context)).at(-1)?.kind).toBe('admin-extension-failed')
  })

  it('whose mail is given up extends nothing, until it is sent again in time', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    await lettersAreRefused(store)
    expect((await now(store, request)).dueOn).toBe(request.dueOn)
    expect((await trail(store, request)).at(-1)).toEqual([
      'extension-failed',
      { noticeOn: '2026-11-23', because: 'mail-failed' },
    ])
    const mail = (await mailsIn(store.context)).find(({ kind }) => kind === 'extension-notice')
    must(await sendMailAgain(atDesk(store), { mailId: mail?.id ?? '', status: 'failed' }))
    await lettersLeave(store)
    expect((await now(store, request)).dueOn).toBe('2027-02-23')
  })

  it('of a case that was closed before it left changes nothing', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    const answer = { outcome: 'granted', ground: null, body: 'Here it is.' } as const
    must(
      await closeRequest(atDesk(store), {
        ...(await now(store, request)),
        ...answer,
        ...(await stepUp(atDesk(store))),
      }),
    )
    expect(await lettersLeave(store)).not.toContain('extension-notice')
    expect((await now(store, request)).dueOn).toBe(request.dueOn)
    expect(await extendedEvents(store, request)).toEqual([])
  })

  it('can still be made after the first date while the clock stands still', async () => {
    const { store, request } = await givenAccess('GB-ENG')
    must(await askRequester(atDesk(store), { ...request, about: 'scope', body: 'Which account?' }))
    store.pass({ hours: 40 * 24 })
    must(await extendRequest(atDesk(store), { ...(await now(store, request)), ...NOTICE }))
    await lettersLeave(store)
    expect(await extendedEvents(store, request)).toHaveLength(1)
    expect((await now(store, request)).status).toBe('waiting')
  })

  it('counts from the later day where both sides live on different ones', async () => {
    const store = freshStore('2026-11-23T17:00:00Z')
    const request = await givenRequestIn(store, 'open', { residence: 'GB-ENG' })
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    await lettersLeave(store)
    expect((await extendedEvents(store, request)).map(({ on }) => on)).toEqual(['2026-11-24'])
  })
})

describe('an extension whose length the law leaves open', () => {
  it('holds until the day that its notice names', async () => {
    const { store, request } = await givenAccess('SG')
    const until = '2027-03-01'
    const notice = { ...NOTICE, reason: 'justified-cause', until } as const
    must(await extendRequest(atDesk(store), { ...request, ...notice }))
    await lettersLeave(store)
    expect((await now(store, request)).dueOn).toBe(until)
    expect((await extendedEvents(store, request)).map((event) => event.until)).toEqual([until])
  })

  it('names a day after the present one', async () => {
    const { store, request } = await givenAccess('SG')
    const notice = { ...NOTICE, reason: 'justified-cause', until: request.dueOn } as const
    const refused = await extendRequest(atDesk(store), { ...request, ...notice })
    expect(refused).toMatchObject({ problem: { fields: [{ field: 'until', code: 'until-too-early' }] } })
  })
})

describe('a notice that is handed over', () => {
  const byPost = { ...NOTICE, by: 'post', handedOn: '2026-11-25' } as const

  it('extends at once, as of the day it was handed over, and mails nobody', async () => {
    const { store, request } = await givenAccess()
    store.pass({ hours: 72 })
    const before = (await mailsIn(store.context)).length
    must(await extendRequest(atDesk(store), { ...request, ...byPost }))
    const after = await now(store, request)
    expect([after.dueOn, after.version]).toEqual(['2027-02-23', request.version + 1])
    expect((await trail(store, request)).map(([event]) => event)).toEqual([
      'extension-announced',
      'due-date-set',
      'request-extended',
    ])
    expect(await mailsIn(store.context)).toHaveLength(before)
  })

  it('is the only way to a mailbox that was never confirmed', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'unconfirmed', { kind: 'withdrawal', residence: 'VN' })
    expect([request.status, request.confirmedAt]).toEqual(['open', null])
    const mailed = await extendRequest(atDesk(store), { ...request, ...NOTICE })
    expect(mailed).toMatchObject({ problem: { fields: [{ field: 'by', code: 'notice-way-unfitting' }] } })
    must(
      await extendRequest(atDesk(store), { ...request, ...NOTICE, by: 'in-person', handedOn: '2026-11-23' }),
    )
    expect((await now(store, request)).dueOn).toBe('2026-12-23')
  })

  it.each([
    [null, 'handed-on-missing'],
    ['2026-11-27', 'handed-on-future'],
    ['2026-11-22', 'handed-on-early'],
  ])('on %j is refused as %s, and nothing is written', async (handedOn, code) => {
    const { store, request } = await givenAccess()
    store.pass({ hours: 72 })
    const refused = await extendRequest(atDesk(store), { ...request, ...byPost, handedOn })
    expect(refused).toMatchObject({ problem: { fields: [{ field: 'handedOn', code }] } })
    expect(await now(store, request)).toEqual(request)
    expect(await trail(store, request)).toEqual([])
  })
})
