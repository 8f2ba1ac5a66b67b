import { describe, expect, it } from 'vitest'
import { acknowledgeRequest } from '#lib/commands/requests/acknowledge-request.ts'
import { extendRequest } from '#lib/commands/requests/extend-request.ts'
import { recordCircumstance } from '#lib/commands/requests/record-circumstance.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import { eventSentence } from '#lib/i18n/event-sentence.ts'
import { extensionSentence } from '#lib/i18n/extension-sentence.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersAreRefused, lettersLeave } from '#tests/support/leaving.ts'
import { givenAccess, NOTICE } from '#tests/support/notice.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const fileOf = async (store: TestStore, reference: string) =>
  must(await readRequestFile(atDesk(store), reference))

describe('the extension on the page of a case', () => {
  it('is offered while it can be made, with the dates before and after', async () => {
    const { store, request } = await givenAccess()
    const { time, actions } = await fileOf(store, request.reference)
    expect(actions).toContain('extend')
    expect(time.extension).toMatchObject({
      code: 'possible',
      terms: { firstDueOn: '2026-12-23', noticeBy: '2026-12-23', extendedOn: '2027-02-23' },
    })
  })

  it.each([
    ['CN', 0, 'This law has no extension.'],
    ['DE', 31, 'Too late to extend: the notice had to go out by December 23, 2026.'],
  ])('under %s after %d days says why not', async (residence, days, sentence) => {
    const { store, request } = await givenAccess(residence)
    store.pass({ hours: days * 24 })
    const { time, actions } = await fileOf(store, request.reference)
    expect([actions.includes('extend'), extensionSentence(time, 'en').state]).toEqual([false, sentence])
  })

  it('waits for its mail, and then says since when, why, and which date was the first', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    const waiting = await fileOf(store, request.reference)
    expect(waiting.time.extension).toMatchObject({ code: 'announced', extendedOn: '2027-02-23' })
    expect([waiting.actions.includes('extend'), waiting.dueOn]).toEqual([false, '2026-12-23'])
    await lettersLeave(store)
    const extended = await fileOf(store, request.reference)
    expect(extended.time.extension).toEqual({
      code: 'extended',
      firstDueOn: '2026-12-23',
      noticeOn: '2026-11-23',
      reason: 'complexity',
    })
    expect([extended.dueOn, extended.clock.daysLeft]).toEqual([
      '2027-02-23',
      { code: 'days', days: 92, soon: false },
    ])
    const requester = store.as({ type: 'requester', requestId: request.id })
    const mine = must(await readMyRequest(requester))
    expect([mine.dueOn, mine.messages.at(-1)?.kind]).toEqual(['2027-02-23', 'extension-notice'])
  })

  it('that failed says so, can be made again, and offers another way than mail', async () => {
    const { store, request } = await givenAccess()
    must(await extendRequest(atDesk(store), { ...request, ...NOTICE }))
    await lettersAreRefused(store)
    const { time, actions } = await fileOf(store, request.reference)
    expect([time.extensionFailed, time.extension.code, actions.includes('extend')]).toEqual([
      'mail-failed',
      'possible',
      true,
    ])
    expect(extensionSentence(time, 'en').failure).toMatch(/could not be delivered/)
    const again = { ...(await stored(store.context, request.reference)), ...NOTICE }
    must(await extendRequest(atDesk(store), { ...again, by: 'post', handedOn: '2026-11-23' }))
    expect(extensionSentence((await fileOf(store, request.reference)).time, 'en').failure).toBeNull()
  })
})

describe('the confirmation of receipt on the page of a case', () => {
  async function complaint() {
    const store = freshStore()
    const request = await givenRequestIn(store, 'unconfirmed', { kind: 'complaint', residence: 'GB-ENG' })
    return { store, request }
  }

  it('is owed by a date, late after it, and told as done on its day', async () => {
    const { store, request } = await complaint()
    const { time, actions, dueOn } = await fileOf(store, request.reference)
    expect(time.acknowledgement).toEqual({ dueOn: '2026-12-23', doneOn: null, isLate: false })
    expect([dueOn, actions.includes('acknowledge')]).toEqual([null, true])
    store.pass({ hours: 31 * 24 })
    expect((await fileOf(store, request.reference)).time.acknowledgement?.isLate).toBe(true)
    must(await acknowledgeRequest(atDesk(store), { ...request, by: 'post', on: '2026-12-01' }))
    const done = await fileOf(store, request.reference)
    expect(done.time.acknowledgement).toEqual({ dueOn: '2026-12-23', doneOn: '2026-12-01', isLate: false })
    expect([done.clock.daysLeft.code, done.actions.includes('acknowledge')]).toEqual(['no-date', false])
  })

  it('is not spoken of where the law does not ask for it', async () => {
    const { store, request } = await givenAccess()
    expect((await fileOf(store, request.reference)).time.acknowledgement).toBeNull()
  })
})

describe('a circumstance on the page of a case', () => {
  it('is offered with the date that it would give, until it is recorded', async () => {
    const { store, request } = await givenAccess('VN')
    const offered = await fileOf(store, request.reference)
    expect(offered.time.circumstance).toEqual({ code: 'processor-involved', dueOn: '2026-12-08' })
    must(await recordCircumstance(atDesk(store), { ...request, circumstance: 'processor-involved' }))
    const recorded = await fileOf(store, request.reference)
    expect([recorded.time.circumstance, recorded.dueOn]).toEqual([null, '2026-12-08'])
  })
})

it('every step of all this is a sentence in the history, in both languages', async () => {
  const kind: Kind = 'access'
  const store = freshStore()
  const request = await givenRequestIn(store, 'open', { residence: 'VN', kind })
  must(await recordCircumstance(atDesk(store), { ...request, circumstance: 'processor-involved' }))
  const now = () => stored(store.context, request.reference)
  must(await acknowledgeRequest(atDesk(store), { ...(await now()), by: 'phone', on: '2026-11-23' }))
  must(await extendRequest(atDesk(store), { ...(await now()), ...NOTICE }))
  await lettersAreRefused(store)
  must(await extendRequest(atDesk(store), { ...(await now()), ...NOTICE }))
  await lettersLeave(store)
  const { story } = await fileOf(store, request.reference)
  for (const locale of LOCALES) {
    const sentences = story.entries.flatMap(({ event }) => (event ? [eventSentence(event, locale)] : []))
    expect(new Set(sentences).size).toBeGreaterThan(8)
    expect(sentences).not.toContain(locale === 'en' ? 'Something else was written down' : '记录了其他事项')
  }
})
