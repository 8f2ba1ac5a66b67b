import { describe, expect, it } from 'vitest'
import type { Context } from '#lib/commands/context.ts'
import { stopOwnLetter } from '#lib/commands/letters/stop-letter.ts'
import { unfreezeLetter } from '#lib/commands/letters/unfreeze-letter.ts'
import { atDesk, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { carefulStore, givenSentOff, letterNow, nextRound, second } from '#tests/support/letters.ts'
import { lettersOf } from '#tests/support/post.ts'

async function givenFrozen() {
  const store = carefulStore({ approval: 'single', singleHoldDays: 0 })
  const { request, letter } = await givenSentOff(store, { kind: 'deletion' })
  must(await stopOwnLetter(store.as({ type: 'requester', requestId: request.id })))
  const unfreeze = async (context: Context, decision: 'go-on' | 'drop') => {
    const { version } = await letterNow(store.context, letter.id)
    const input = { letterId: letter.id, version, decision, body: 'Called them on the number on file.' }
    return unfreezeLetter(context, { ...input, ...(await stepUp(context)) })
  }
  return { store, request, letter, unfreeze }
}

describe('what the person stopped', () => {
  it('is looked into by a second person only', async () => {
    const { store, letter, unfreeze } = await givenFrozen()
    expect(await unfreeze(atDesk(store), 'go-on')).toMatchObject({
      problem: { code: 'preparer-cannot-approve' },
    })
    expect(await unfreeze(atDesk(store, 'reader'), 'go-on')).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect((await letterNow(store.context, letter.id)).state).toBe('frozen')
  })

  it('goes on with a new notice and a hold from the beginning', async () => {
    const { store, request, letter, unfreeze } = await givenFrozen()
    store.pass({ hours: 24 * 6 })
    must(await unfreeze(second(store), 'go-on'))
    expect(await lettersOf(store.context, request.id, 'stop-letter')).toHaveLength(1)
    await lettersLeave(store)
    store.pass({ hours: 24 * 6 })
    await nextRound(store)
    expect((await letterNow(store.context, letter.id)).state).toBe('cooling-off')
    store.pass({ hours: 24 })
    await nextRound(store)
    expect((await stored(store.context, request.reference)).outcome).toBe('granted')
  })

  it('or goes back to its author, and the case is open again', async () => {
    const { store, request, letter, unfreeze } = await givenFrozen()
    must(await unfreeze(second(store), 'drop'))
    expect((await letterNow(store.context, letter.id)).state).toBe('returned')
    expect((await stored(store.context, request.reference)).status).toBe('open')
  })

  it('wants a fresh factor', async () => {
    const { store, letter } = await givenFrozen()
    const { version } = await letterNow(store.context, letter.id)
    const input = { letterId: letter.id, version, decision: 'go-on', body: 'Called them.' } as const
    const factor = { sessionSecret: null, code: null }
    expect(await unfreezeLetter(second(store), { ...input, factor })).toMatchObject({
      problem: { code: 'signed-out' },
    })
  })
})
