import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { saveDraft } from '#lib/commands/letters/save-draft.ts'
import { takeOverDraft } from '#lib/commands/letters/take-over-draft.ts'
import { undoLetter } from '#lib/commands/letters/undo-letter.ts'
import { addNote } from '#lib/commands/messages/add-note.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { holdRecord } from '#lib/commands/retention/hold-record.ts'
import { openLetterContent } from '#lib/vault/letter-texts.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import {
  carefulStore,
  givenSentOff,
  judge,
  letterNow,
  nextRound,
  onlyLetter,
  second,
} from '#tests/support/letters.ts'

const NOBODY = { factor: { sessionSecret: null, code: null } }

describe('approving what a letter releases or erases', () => {
  it('lets it go on its way, and the trail says by whom', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store)
    must(await judge(second(store), letter))
    expect(await letterNow(store.context, letter.id)).toMatchObject({ state: 'going', approverId: 'second' })
    store.pass({ seconds: 30 })
    await nextRound(store)
    expect((await stored(store.context, request.reference)).outcome).toBe('granted')
    const trail = await listAuditAfter(store.context.db.read, 0, 500)
    const actors = trail.filter(({ event }) => ['letter-approved', 'request-closed'].includes(event))
    expect(actors.map(({ actorId }) => actorId)).toEqual(['second', 'handler'])
  })

  it('is never for whoever prepared it, whatever they post', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store)
    for (const role of ['handler', 'lead', 'administrator'] as const)
      expect(await judge(atDesk(store, role, 'handler'), letter)).toMatchObject({
        problem: { code: 'preparer-cannot-approve' },
      })
    expect((await stored(store.context, request.reference)).status).toBe('open')
  })

  it('nor for whoever changed it before somebody else took it over', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store)
    must(await undoLetter(atDesk(store), { letterId: letter.id, version: letter.version }))
    const undone = await letterNow(store.context, letter.id)
    must(await takeOverDraft(second(store), { letterId: letter.id, version: undone.version }))
    const taken = await letterNow(store.context, letter.id)
    const seen = await stored(store.context, request.reference)
    const off = { outcome: 'granted', ground: null, body: 'Mine now.' } as const
    const draft = { letter: letter.id, letterVersion: taken.version }
    must(await closeRequest(second(store), { ...seen, ...off, ...draft, ...(await stepUp(second(store))) }))
    const sent = await onlyLetter(store.context, request.id)
    expect(sent).toMatchObject({ authorId: 'second', state: 'awaiting-approval' })
    expect(await judge(atDesk(store), sent)).toMatchObject({ problem: { code: 'preparer-cannot-approve' } })
    must(await judge(atDesk(store, 'lead', 'third'), sent))
  })

  it.each([['reader'], ['auditor']] as const)('is not for a %s', async (role) => {
    const store = carefulStore()
    const { letter } = await givenSentOff(store)
    expect(await judge(atDesk(store, role), letter)).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('wants a fresh factor', async () => {
    const store = carefulStore()
    const { letter } = await givenSentOff(store)
    expect(await judge(second(store), letter, NOBODY)).toMatchObject({ problem: { code: 'signed-out' } })
    const old = await stepUp(second(store))
    store.pass({ minutes: 11 })
    expect(await judge(second(store), letter, old)).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] },
    })
  })

  it('is done once: of two at the same moment the other is told that it changed', async () => {
    const store = carefulStore()
    const { letter } = await givenSentOff(store)
    const both = await Promise.all([
      judge(second(store), letter),
      judge(atDesk(store, 'lead', 'third'), letter),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { code: 'stale-version' } })
  })

  it('asks every gate again, and is of the case as it is now', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store, { kind: 'deletion' })
    must(await holdRecord(atDesk(store, 'administrator'), { ...request, body: 'A court asked.' }))
    expect(await judge(second(store), letter, { caseVersion: request.version })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    expect(await judge(second(store), letter)).toMatchObject({ problem: { code: 'legal-hold' } })
  })

  it('can be refused with a comment, which its author reads', async () => {
    const store = carefulStore()
    const { request, letter } = await givenSentOff(store)
    must(
      await judge(second(store), letter, { decision: 'return', comment: 'Name the recipients.', ...NOBODY }),
    )
    const back = await letterNow(store.context, letter.id)
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    expect(back.state).toBe('returned')
    expect(openLetterContent(vault, back).back).toEqual({
      because: 'approval',
      comment: 'Name the recipients.',
      staffId: 'second',
    })
    expect(await judge(second(store), back)).toMatchObject({ problem: { code: 'wrong-status' } })
  })
})

describe('reviewing a letter', () => {
  it('comes before the approval, and one does not stand for the other', async () => {
    const store = carefulStore({ reviewLetters: true })
    const { letter } = await givenSentOff(store)
    expect(letter.state).toBe('in-review')
    expect(await judge(second(store), letter)).toMatchObject({ problem: { code: 'wrong-status' } })
    expect(await judge(atDesk(store), letter, { as: 'review' })).toMatchObject({
      problem: { code: 'preparer-cannot-approve' },
    })
    must(await judge(second(store), letter, { as: 'review', ...NOBODY }))
    const read = await letterNow(store.context, letter.id)
    expect(read).toMatchObject({ state: 'awaiting-approval', reviewerId: 'second' })
    must(await judge(second(store), read))
  })

  it('a letter that came back is reviewed anew', async () => {
    const store = carefulStore({ reviewLetters: true })
    const { request, letter } = await givenSentOff(store)
    must(await judge(second(store), letter, { as: 'review', ...NOBODY }))
    const read = await letterNow(store.context, letter.id)
    must(await undoLetter(atDesk(store), { letterId: letter.id, version: read.version }))
    const undone = await letterNow(store.context, letter.id)
    const values = { outcome: 'granted', body: 'Something else.' }
    const seen = await stored(store.context, request.reference)
    const draft = { letter: letter.id, letterVersion: undone.version }
    const saved = must(await saveDraft(atDesk(store), { ...seen, ...draft, verb: 'close', values }))
    const off = { ...seen, ...saved, outcome: 'granted', ground: null, body: 'Something else.' } as const
    must(await closeRequest(atDesk(store), { ...off, ...(await stepUp(atDesk(store))) }))
    expect((await letterNow(store.context, letter.id)).state).toBe('in-review')
  })

  it('of what a note was added to meanwhile goes on', async () => {
    const store = carefulStore({ reviewLetters: true })
    const { request, letter } = await givenSentOff(store)
    must(await addNote(atDesk(store), { ...request, body: 'Called them.' }))
    must(await judge(second(store), letter, { as: 'review', ...NOBODY }))
  })
})
