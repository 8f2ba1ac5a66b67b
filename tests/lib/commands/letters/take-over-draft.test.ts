import { describe, expect, it } from 'vitest'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { discardDraft } from '#lib/commands/letters/discard-draft.ts'
import { restoreVersion } from '#lib/commands/letters/restore-version.ts'
import { saveDraft } from '#lib/commands/letters/save-draft.ts'
import { takeOverDraft } from '#lib/commands/letters/take-over-draft.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { atDesk, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { carefulStore, judge, letterNow, second } from '#tests/support/letters.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenDraft() {
  const store = freshStore()
  const request = await givenRequestIn(store, 'open')
  const draft = { ...request, verb: 'reply', letter: null, letterVersion: null } as const
  const saved = must(await saveDraft(atDesk(store), { ...draft, values: { body: 'One' } }))
  must(await saveDraft(atDesk(store), { ...draft, ...saved, values: { body: 'Two' } }))
  const row = () => letterNow(store.context, saved.letter)
  const seen = async () => ({ letterId: saved.letter, version: (await row()).version })
  return { store, row, seen }
}

describe('a colleague’s draft', () => {
  it('can be taken over, and is then somebody else’s', async () => {
    const { store, row, seen } = await givenDraft()
    expect(await takeOverDraft(atDesk(store), await seen())).toMatchObject({
      problem: { code: 'wrong-status' },
    })
    const before = await seen()
    must(await takeOverDraft(second(store), before))
    expect((await row()).authorId).toBe('second')
    expect(await takeOverDraft(second(store), before)).toMatchObject({ problem: { code: 'stale-version' } })
    expect(await discardDraft(atDesk(store), await seen())).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })

  it('that was taken over from somebody who put files to it is not approved by them', async () => {
    const store = carefulStore({ wrongPersonGuard: 'off' })
    const request = await givenRequestIn(store, 'open')
    const [anna, ben, cleo] = (['anna', 'ben', 'cleo'] as const).map((id) => atDesk(store, 'handler', id))
    if (!anna || !ben || !cleo) throw new Error('Three are at the desk.')
    const draft = { ...request, verb: 'reply', letter: null, letterVersion: null } as const
    const { letter } = must(await saveDraft(anna, { ...draft, values: { body: 'Here.' } }))
    const takenBy = async (who: typeof ben) => {
      const { version } = await letterNow(store.context, letter)
      must(await takeOverDraft(who, { letterId: letter, version }))
      return (await letterNow(store.context, letter)).version
    }
    await takenBy(ben)
    const file = { reference: request.reference, name: 'copy.pdf', source: inPieces(pdf('copy')) }
    must(await prepareFile(ben, { dataDir: store.dataDir, scanning: false }, file))
    const letterVersion = await takenBy(cleo)
    const seen = await stored(store.context, request.reference)
    const sent = { ...seen, body: 'Here.', letter, letterVersion, ...(await stepUp(cleo)) }
    must(await replyToRequester(cleo, sent))
    expect(await judge(ben, await letterNow(store.context, letter))).toMatchObject({
      problem: { code: 'preparer-cannot-approve' },
    })
    must(await judge(second(store), await letterNow(store.context, letter)))
  })

  it('is not for who only reads', async () => {
    const { store, seen } = await givenDraft()
    expect(await takeOverDraft(atDesk(store, 'reader'), await seen())).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})

describe('one’s own draft', () => {
  it('can be dropped', async () => {
    const { store, row, seen } = await givenDraft()
    must(await discardDraft(atDesk(store), await seen()))
    expect((await row()).state).toBe('cancelled')
    expect(await discardDraft(atDesk(store), await seen())).toMatchObject({
      problem: { code: 'wrong-status' },
    })
  })

  it('gets an earlier version back, unless there is none such', async () => {
    const { store, seen } = await givenDraft()
    expect(await restoreVersion(atDesk(store), { ...(await seen()), restore: 9 })).toMatchObject({
      problem: { code: 'not-found' },
    })
    must(await restoreVersion(atDesk(store), { ...(await seen()), restore: 1 }))
    expect(await restoreVersion(second(store), { ...(await seen()), restore: 1 })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})
