import { describe, expect, it } from 'vitest'
import { saveDraft } from '#lib/commands/letters/save-draft.ts'
import { readLetter } from '#lib/reads/letter-file.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readSendPlan } from '#lib/reads/send-plan.ts'
import { countWaitingForMe, readWaitingForMe } from '#lib/reads/waiting-for-me.ts'
import { atDesk, givenRequestIn } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { carefulStore, givenSentOff, judge, second } from '#tests/support/letters.ts'
import { givenShield } from '#tests/support/shields.ts'

describe('what waits for somebody', () => {
  it('is what others sent off, never one’s own; and one’s own that came back', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store)
    const counts = async () => [
      await countWaitingForMe(atDesk(store)),
      await countWaitingForMe(second(store)),
      await countWaitingForMe(atDesk(store, 'reader')),
    ]
    expect(await counts()).toEqual([0, 1, 0])
    const [seen] = (await readWaitingForMe(second(store))).judge
    expect(seen).toMatchObject({ id: letter.id, reference: request.reference, isMine: false })
    must(await judge(second(store), letter, { decision: 'return', comment: 'Say more.' }))
    expect(await counts()).toEqual([1, 0, 0])
  })

  it('leaves out what is by or about them, and so does the letter’s page', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store)
    await givenShield(store, request.id, 'second')
    expect(await countWaitingForMe(second(store))).toBe(0)
    const { reference } = request
    expect(await readLetter(second(store), { reference, letterId: letter.id })).toBeNull()
    expect(await judge(second(store), letter)).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('lists unfinished drafts, and counts them for nobody', async () => {
    const store = carefulStore()
    const request = await givenRequestIn(store, 'open')
    const draft = { ...request, verb: 'reply', letter: null, letterVersion: null } as const
    must(await saveDraft(atDesk(store), { ...draft, values: { body: 'Half' } }))
    expect((await readWaitingForMe(atDesk(store))).drafts).toHaveLength(1)
    expect(await countWaitingForMe(atDesk(store))).toBe(0)
  })
})

describe('a letter’s page', () => {
  it('shows it to whoever may see the case, and offers a decision to a second person only', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store)
    const seen = (context = atDesk(store)) =>
      readLetter(context, { reference: request.reference, letterId: letter.id })
    expect(await seen()).toMatchObject({ judges: null, isPreparer: true, values: { body: 'Done.' } })
    expect(await seen(second(store))).toMatchObject({ judges: 'approve', isPreparer: false })
    expect(await seen(atDesk(store, 'reader'))).toMatchObject({ judges: null, canUndo: false })
    expect(await readLetter(second(store), { reference: 'DSR-3333-3333', letterId: letter.id })).toBeNull()
  })
})

describe('before a letter is sent', () => {
  it('says what the rules will ask of it, and when the hold outlasts the legal date', async () => {
    const store = carefulStore()
    const { reference } = await givenRequestIn(store, 'open', { kind: 'deletion' })
    const plan = (verb: 'close' | 'reply') => readSendPlan(atDesk(store), { reference, verb })
    expect(await plan('reply')).toMatchObject({ approval: false, holdUntil: null, undoSeconds: 30 })
    expect(await plan('close')).toMatchObject({ approval: true, tooLateFor: null, asksOnFile: false })
    store.pass({ hours: 24 * 20 })
    expect((await plan('close'))?.tooLateFor).not.toBeNull()
  })
})

describe('a hold, on the page of the person', () => {
  it('says what will be done and when, and nothing of the letter', async () => {
    const store = carefulStore({ approval: 'single', singleHoldDays: 0 })
    const { request } = await givenSentOff(store, { kind: 'deletion' })
    const mine = must(await readMyRequest(store.as({ type: 'requester', requestId: request.id })))
    expect(mine.hold).toEqual({ does: 'erase', until: '2026-11-30' })
    expect(JSON.stringify(mine)).not.toContain('Done.')
  })
})
