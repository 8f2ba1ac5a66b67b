import { describe, expect, it } from 'vitest'
import { undoLetter } from '#lib/commands/letters/undo-letter.ts'
import { openLetterContent } from '#lib/vault/letter-texts.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { carefulStore, givenSentOff, judge, letterNow, nextRound, second } from '#tests/support/letters.ts'

describe('taking a letter back', () => {
  it.each([
    ['going', { approval: 'single', singleHoldDays: 0 }, 'access'],
    ['awaiting-approval', {}, 'access'],
    ['in-review', { reviewLetters: true }, 'access'],
    ['cooling-off', { approval: 'single' }, 'deletion'],
  ] as const)('that is %s makes it a draft with everything in it', async (state, rules, kind) => {
    const store = carefulStore(rules)
    const { request, letter } = await givenSentOff(store, { kind })
    expect(letter.state).toBe(state)
    must(await undoLetter(second(store), { letterId: letter.id, version: letter.version }))
    store.pass({ hours: 24 * 30 })
    await nextRound(store)
    const now = await letterNow(store.context, letter.id)
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    expect([now.state, now.authorId, openLetterContent(vault, now).values]).toMatchObject([
      'draft',
      'handler',
      { body: 'Done.', outcome: 'granted' },
    ])
    expect((await stored(store.context, request.reference)).status).toBe('open')
  })

  it('cannot be done twice, nor after it has gone', async () => {
    const store = carefulStore({ approval: 'single', singleHoldDays: 0 })
    const { letter } = await givenSentOff(store)
    const seen = { letterId: letter.id, version: letter.version }
    must(await undoLetter(atDesk(store), seen))
    expect(await undoLetter(atDesk(store), seen)).toMatchObject({ problem: { code: 'stale-version' } })
    const now = await letterNow(store.context, letter.id)
    expect(await undoLetter(atDesk(store), { letterId: letter.id, version: now.version })).toMatchObject({
      problem: { code: 'wrong-status' },
    })
  })

  it('is not for who only reads, and not for what was approved and has gone', async () => {
    const store = carefulStore()
    const { letter } = await givenSentOff(store)
    const seen = { letterId: letter.id, version: letter.version }
    expect(await undoLetter(atDesk(store, 'reader'), seen)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    must(await judge(second(store), letter))
    store.pass({ seconds: 30 })
    await nextRound(store)
    const { version, state } = await letterNow(store.context, letter.id)
    expect(state).toBe('sent')
    expect(await undoLetter(atDesk(store), { letterId: letter.id, version })).toMatchObject({
      problem: { code: 'wrong-status' },
    })
  })
})
