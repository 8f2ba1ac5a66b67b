import { describe, expect, it } from 'vitest'
import { deleteRequestKey, saveRequest } from '#db/queries/requests.ts'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, DESK_VERBS, givenColleague, givenMatched, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenAppealed() {
  const store = freshStore()
  await givenColleague(store, { id: 'handler', name: 'Mei', role: 'handler' })
  const { request: first, sessionSecret } = await givenConfirmedRequest(store.visitor())
  must(await DESK_VERBS['refuse-request'](atDesk(store), first))
  const holding = (requestId: string) => store.as({ type: 'requester', requestId })
  const asked = { body: 'Look again.', locale: 'en', sessionSecret } as const
  const offered = must(await readMyRequest(holding(first.id)))
  const made = must(await appealDecision(holding(first.id), asked))
  const appeal = await stored(store.context, made.reference)
  const mine = async (id: string) => must(await readMyRequest(holding(id)))
  const file = async (reference: string) => must(await readRequestFile(atDesk(store), reference))
  return { store, first, appeal, offered, mine, file }
}

describe('a requester’s page', () => {
  it('offers one way to have the answer looked at again, and then says that it was taken', async () => {
    const { first, appeal, offered, mine } = await givenAppealed()
    expect(offered.appeal).toEqual({ offered: 'complaint' })
    expect((await mine(first.id)).appeal).toEqual({
      made: {
        reference: appeal.reference,
        kind: 'complaint',
        outcome: null,
        receivedOn: '2026-11-23',
        closedOn: null,
        erased: false,
      },
    })
  })

  it('of the appeal names the answer it is about, and offers no further one', async () => {
    const { store, first, appeal, mine } = await givenAppealed()
    const { about, appeal: further } = await mine(appeal.id)
    expect(about).toMatchObject({ reference: first.reference, outcome: 'refused', closedOn: '2026-11-23' })
    expect(further).toBeNull()
    const no = { ground: 'cn.complaint-not-upheld', body: 'We looked again.' }
    must(await refuseRequest(atDesk(store), { ...appeal, ...no }))
    expect((await mine(appeal.id)).appeal).toBeNull()
  })

  it('offers nothing after a full yes, or before there is an answer', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor())
    const mine = async () => must(await readMyRequest(store.as({ type: 'requester', requestId: request.id })))
    expect(await mine()).toMatchObject({ appeal: null, about: null })
    must(await DESK_VERBS['close-request'](atDesk(store), await givenMatched(store, request.reference)))
    expect(await mine()).toMatchObject({ appeal: null, about: null })
  })
})

describe('the file at the desk', () => {
  it('of either case names the other, how it was decided and by whom', async () => {
    const { first, appeal, file } = await givenAppealed()
    expect((await file(appeal.reference)).about).toEqual({
      reference: first.reference,
      kind: 'access',
      status: 'closed',
      outcome: 'refused',
      ground: 'cn.state-organ',
      closedAt: '2026-11-23T02:00:00.000Z',
      decidedBy: { id: 'handler', name: 'Mei' },
    })
    expect(await file(first.reference)).toMatchObject({
      about: null,
      appeal: { reference: appeal.reference, status: 'open', outcome: null, decidedBy: null },
    })
  })

  it('and the pages stay whole when the other case was destroyed', async () => {
    const { store, first, appeal, mine, file } = await givenAppealed()
    const { version } = await stored(store.context, first.reference)
    await store.context.db.transaction(async (tx) => {
      const erasedAt = '2026-11-24T02:00:00.000Z'
      const gone = { erasedAt, sealedContact: null, sealedAnswers: null, emailHash: null }
      await saveRequest(tx, { id: first.id, version }, gone)
      await deleteRequestKey(tx, first.id)
    })
    expect((await mine(appeal.id)).about).toMatchObject({ reference: first.reference, erased: true })
    expect((await file(appeal.reference)).about).toMatchObject({ outcome: 'refused' })
    expect((await file(appeal.reference)).contact).toEqual({ name: 'Li Lei', email: 'li.lei@mail.example' })
    expect((await mine(first.id)).appeal).toMatchObject({ made: { reference: appeal.reference } })
  })
})
