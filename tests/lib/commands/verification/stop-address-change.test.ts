import { describe, expect, it } from 'vitest'
import { findAddressChange } from '#db/queries/address-changes.ts'
import { listRequesterSessions } from '#db/queries/verification.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { confirmNewAddress } from '#lib/commands/verification/confirm-new-address.ts'
import { settleAddress } from '#lib/commands/verification/settle-address.ts'
import { stopAddressChange } from '#lib/commands/verification/stop-address-change.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { addressOf, BROWSER, givenChanged, givenMine, NEW, OLD, stop } from '#tests/support/address.ts'
import { atDesk, DESK_VERBS, givenColleague, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { letterOf, mailsIn, postEverything } from '#tests/support/post.ts'

describe('while an address is on hold', () => {
  it('nothing is handed out or erased, by whatever door; a question or a refusal is no release', async () => {
    const { store, reference } = await givenChanged()
    const close = async () =>
      DESK_VERBS['close-request'](atDesk(store), await stored(store.context, reference))
    expect(await close()).toMatchObject({ problem: { code: 'address-held' } })
    must(await DESK_VERBS['ask-requester'](atDesk(store), await stored(store.context, reference)))
    store.pass({ hours: 72 })
    must(await close())
  })

  it('a refusal can go out', async () => {
    const { store, reference } = await givenChanged()
    must(await DESK_VERBS['refuse-request'](atDesk(store), await stored(store.context, reference)))
  })

  it('it cannot be changed again', async () => {
    const { ask } = await givenChanged()
    expect(await ask({ email: 'third@mail.example' })).toMatchObject({ problem: { code: 'address-held' } })
  })
})

describe('"it was not me" of the former mailbox', () => {
  it('needs the code of its mail, so that no scanner says it', async () => {
    const { store, id } = await givenChanged()
    const { token } = await letterOf(store.visitor(), id, 'stop-address')
    for (const code of [null, 'AAAAAAAA'])
      expect((await stopAddressChange(store.visitor(), { token, code })).ok).toBe(false)
    expect(await addressOf(store, id)).toBe(NEW)
  })

  it('gives the request its address back, signs everybody out, freezes it and tells the desk', async () => {
    const given = await givenChanged()
    const { store, id, reference } = given
    must(await stop(given))
    expect(await addressOf(store, id)).toBe(OLD)
    expect(await listRequesterSessions(store.context.db.read, id)).toEqual([])
    expect((await mailsIn(store.context)).at(-1)?.kind).toBe('admin-address-stopped')
    store.pass({ hours: 24 * 30 })
    const seen = await stored(store.context, reference)
    expect(await DESK_VERBS['close-request'](atDesk(store), seen)).toMatchObject({
      problem: { code: 'address-frozen' },
    })
    expect(await given.ask({ sessionSecret: 'x' })).toMatchObject({ ok: false })
    const file = must(await readRequestFile(atDesk(store), reference))
    expect(file.address).toEqual({ code: 'frozen' })
    expect(file.actions).toContain('settle-address')
  })

  it('works before the new one was confirmed, too; then that one never is', async () => {
    const given = await givenMine()
    const { store, id } = given
    must(await given.ask())
    await postEverything(store.visitor())
    const { token } = await letterOf(store.visitor(), id, 'new-address')
    must(await stop(given))
    const late = await confirmNewAddress(store.visitor(), { token, browserSecret: BROWSER, code: null })
    expect(late).toMatchObject({ problem: { code: 'link-expired' } })
    expect(await addressOf(store, id)).toBe(OLD)
  })

  it('works once, and for six days', async () => {
    const given = await givenChanged()
    const { store, id } = given
    const letter = await letterOf(store.visitor(), id, 'stop-address')
    const { token, code } = letter
    store.pass({ hours: 145 })
    expect(await stopAddressChange(store.visitor(), { token, code })).toMatchObject({
      problem: { code: 'link-expired' },
    })
    store.pass({ hours: -2 })
    must(await stopAddressChange(store.visitor(), { token, code }))
    expect(await stopAddressChange(store.visitor(), { token, code })).toMatchObject({
      problem: { code: 'link-expired' },
    })
  })

  it('is looked into by somebody else than the person in charge (SR-081)', async () => {
    const given = await givenChanged()
    const { store, id, reference } = given
    must(await stop(given))
    const settle = async (staffId: string) =>
      settleAddress(atDesk(store, 'handler', staffId), {
        ...(await stored(store.context, reference)),
        body: 'Called the number on file.',
      })
    await givenColleague(store, { id: 'one', name: 'One', role: 'handler' })
    const { version } = await stored(store.context, reference)
    must(await assignRequest(atDesk(store), { reference, version, assigneeId: 'one' }))
    expect(await settle('one')).toMatchObject({ problem: { code: 'second-person-needed' } })
    must(await settle('two'))
    expect(await settle('two')).toMatchObject({ problem: { code: 'wrong-status' } })
    expect(await findAddressChange(store.context.db.read, id)).toMatchObject({ settledBy: 'two' })
    must(await DESK_VERBS['close-request'](atDesk(store), await stored(store.context, reference)))
  })

  it('is not settled by a reader, and not on an older version', async () => {
    const given = await givenChanged()
    const { store, reference } = given
    must(await stop(given))
    const seen = { reference, body: 'Called.' }
    expect(await settleAddress(atDesk(store, 'reader'), { ...seen, version: 1 })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await settleAddress(atDesk(store), { ...seen, version: 1 })).toMatchObject({
      problem: { code: 'stale-version' },
    })
  })
})
