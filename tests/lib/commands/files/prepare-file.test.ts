import { describe, expect, it } from 'vitest'
import { listAttachments, saveScan } from '#db/queries/attachments.ts'
import { listLettersOf } from '#db/queries/letters.ts'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { removePreparedFile } from '#lib/commands/files/remove-prepared-file.ts'
import { sweepFiles } from '#lib/commands/files/sweep-files.ts'
import { saveDraft } from '#lib/commands/letters/save-draft.ts'
import { takeOverDraft } from '#lib/commands/letters/take-over-draft.ts'
import { undoLetter } from '#lib/commands/letters/undo-letter.ts'
import { replyToRequester } from '#lib/commands/messages/reply-to-requester.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { PREPARED_DAYS } from '#lib/domain/files/release.ts'
import { ON_ITS_WAY } from '#lib/domain/letters/lifecycle.ts'
import { DESK_RULES } from '#lib/domain/operator/desk-rules.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'
import { instantText } from '#lib/platform/clock.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, closeGranted, givenRequestIn, stepUp, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { carefulStore, judge, letterNow, nextRound, onlyLetter, second } from '#tests/support/letters.ts'
import { mailsIn } from '#tests/support/post.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

async function desk(status: Status = 'open', scanning = false, store = freshStore()) {
  const { reference, id } = await givenRequestIn(store, status)
  const settings = { dataDir: store.dataDir, scanning }
  const prepare = (name = 'copy.pdf', staffId = 'handler') =>
    prepareFile(atDesk(store, 'handler', staffId), settings, {
      ...{ reference, name },
      source: inPieces(pdf('canary')),
    })
  const rows = () => listAttachments(store.context.db.read, id)
  const seen = () => stored(store.context, reference)
  const mine = async () => must(await readMyRequest(store.as({ type: 'requester', requestId: id })))
  const reply = async (factor = stepUp(atDesk(store))) =>
    replyToRequester(atDesk(store), { ...(await seen()), body: 'Look.', ...(await factor) })
  return { store, reference, prepare, rows, seen, mine, reply }
}

describe('a file that staff put ready', () => {
  it('is shown to whoever put it ready, and not to the person before its letter went', async () => {
    const { store, reference, prepare, mine } = await desk()
    must(await prepare())
    const file = must(await readRequestFile(atDesk(store), reference))
    expect(file.prepared.map(({ name }) => name)).toEqual(['copy.pdf'])
    expect(must(await readRequestFile(atDesk(store, 'handler', 'other'), reference)).prepared).toEqual([])
    expect((await mine()).waitingFiles).toEqual([])
  })

  it('can be taken back until then, and not afterwards', async () => {
    const { store, reference, prepare, rows, reply } = await desk()
    const { id: fileId } = must(await prepare())
    const remove = (staffId: string, id: string) =>
      removePreparedFile(atDesk(store, 'handler', staffId), {
        ...{ dataDir: store.dataDir, reference, fileId: id },
      })
    must(await remove('other', fileId))
    expect((await rows())[0]?.destroyedAt).toBeNull()
    must(await remove('handler', fileId))
    expect((await rows())[0]).toMatchObject({ destroyedBecause: 'removed', sealedKey: null })
    const { id: sent } = must(await prepare())
    must(await reply())
    must(await remove('handler', sent))
    expect((await rows())[1]?.destroyedAt).toBeNull()
  })

  it('goes with the letter of whoever put it ready, and the person can have it for fourteen days', async () => {
    const { store, prepare, rows, seen } = await desk()
    must(await prepare())
    must(await prepare('theirs.pdf', 'other'))
    must(await closeGranted(atDesk(store), await seen()))
    const until = instantText(store.now.add({ hours: 24 * DESK_RULES.answerFileDays.fallback }))
    const [own, others] = await rows()
    expect(own).toMatchObject({ availableUntil: until, author: 'staff', purpose: 'answer' })
    expect(own?.messageId).toBeTruthy()
    expect(others).toMatchObject({ availableUntil: null, messageId: null })
  })

  it.each(['pending', 'error', 'infected'] as const)('holds its letter up while it is %s', async (scan) => {
    const { store, prepare, reply, rows } = await desk('open', true)
    const { id } = must(await prepare())
    const state = { scan, scanTries: 1, nextScanAt: instantText(store.now) }
    await store.context.db.transaction((tx) => saveScan(tx, id, state))
    expect(await reply()).toMatchObject({ problem: { code: 'files-not-clean' } })
    expect((await rows())[0]?.messageId).toBeNull()
  })

  it('is destroyed when it was not sent for a fortnight', async () => {
    const { store, prepare, rows } = await desk()
    must(await prepare())
    store.pass({ hours: 24 * PREPARED_DAYS - 1 })
    must(await sweepFiles(store.system(), store.dataDir))
    expect((await rows())[0]?.destroyedAt).toBeNull()
    store.pass({ hours: 2 })
    must(await sweepFiles(store.system(), store.dataDir))
    expect((await rows())[0]?.destroyedBecause).toBe('not-sent')
  })

  it('stands as long as its letter waits for others, and a fortnight from when it came back', async () => {
    const { store, reference, prepare, rows, seen } = await desk('open', false, carefulStore())
    must(await prepare())
    must(await closeGranted(atDesk(store), { ...(await seen()), reference }))
    const { id: requestId } = await seen()
    const stands = async () => (await rows())[0]?.destroyedAt === null
    const sweep = async () => must(await sweepFiles(store.system(), store.dataDir))
    store.pass({ hours: 24 * (PREPARED_DAYS + 30) })
    await sweep()
    expect(await stands()).toBe(true)
    const letter = await onlyLetter(store.context, requestId)
    expect(letter.state).toBe('awaiting-approval')
    must(await judge(second(store), letter, { decision: 'return', comment: 'The last page is missing.' }))
    await sweep()
    expect(await stands()).toBe(true)
    store.pass({ hours: 24 * PREPARED_DAYS + 1 })
    await sweep()
    expect(await stands()).toBe(false)
  })

  it('is its letter’s once that is sent off: a reply meanwhile takes what was put ready since, and no more', async () => {
    const { store, reference, prepare, rows, seen, reply } = await desk('open', false, carefulStore())
    must(await prepare('answer.pdf'))
    must(await closeGranted(atDesk(store), { ...(await seen()), reference }))
    const answer = await onlyLetter(store.context, (await seen()).id)
    const ready = async () => must(await readRequestFile(atDesk(store), reference)).prepared
    expect(await ready()).toEqual([])
    must(await prepare('beside.pdf'))
    expect((await ready()).map(({ name }) => name)).toEqual(['beside.pdf'])
    must(await reply())
    const letters = await listLettersOf(store.context.db.read, answer.requestId, ON_ITS_WAY)
    const beside = letters.find(({ id }) => id !== answer.id)
    if (!beside) throw new Error('The reply does not wait.')
    const round = async () => {
      store.pass({ seconds: 31 })
      await nextRound(store)
    }
    must(await judge(second(store), beside))
    await round()
    const sent = async () => (await rows()).map(({ messageId }) => messageId !== null)
    expect(await sent()).toEqual([false, true])
    must(await judge(second(store), await letterNow(store.context, answer.id)))
    await round()
    expect(await sent()).toEqual([true, true])
    expect((await seen()).outcome).toBe('granted')
  })

  it('cannot be taken from under a letter that others look at, only with it', async () => {
    const { store, reference, prepare, rows, seen } = await desk('open', false, carefulStore())
    const { id: fileId } = must(await prepare())
    must(await closeGranted(atDesk(store), { ...(await seen()), reference }))
    const remove = () => removePreparedFile(atDesk(store), { dataDir: store.dataDir, reference, fileId })
    must(await remove())
    expect((await rows())[0]?.destroyedAt).toBeNull()
    const { id: letterId, version } = await onlyLetter(store.context, (await seen()).id)
    must(await undoLetter(atDesk(store), { letterId, version }))
    must(await remove())
    expect((await rows())[0]?.destroyedBecause).toBe('removed')
  })

  it('stays with a letter on its way when a colleague takes another draft of its author over', async () => {
    const { store, reference, prepare, rows, seen } = await desk('open', false, carefulStore())
    must(await prepare('answer.pdf'))
    must(await closeGranted(atDesk(store), { ...(await seen()), reference }))
    must(await prepare('beside.pdf'))
    const kept = { verb: 'reply', values: { body: 'Look.' }, letter: null, letterVersion: null } as const
    const draft = must(await saveDraft(atDesk(store), { ...(await seen()), reference, ...kept }))
    must(await takeOverDraft(second(store), { letterId: draft.letter, version: draft.letterVersion }))
    expect((await rows()).map(({ staffId }) => staffId)).toEqual(['handler', 'second'])
  })

  it('goes after the answer too, with the mail that tells of an answer', async () => {
    const { store, prepare, reply, rows } = await desk('closed')
    must(await prepare())
    must(await reply())
    expect((await rows())[0]?.availableUntil).toBeTruthy()
    expect((await mailsIn(store.context)).at(-1)?.kind).toBe('request-answered')
  })
})

describe('a letter with files', () => {
  const none = Promise.resolve({ factor: { sessionSecret: null, code: null } })

  it('wants a factor shown just now; one without files, that decides nothing, does not', async () => {
    const { store, prepare, reply } = await desk()
    must(await reply(none))
    must(await prepare())
    expect(await reply(none)).toMatchObject({ problem: { code: 'signed-out' } })
    const old = await stepUp(atDesk(store))
    store.pass({ minutes: 11 })
    expect(await reply(Promise.resolve(old))).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] },
    })
  })

  it('the answer that gives out a copy wants it in any case', async () => {
    const { store, seen } = await desk()
    const answer = { outcome: 'granted', ground: null, body: 'Here it is.' } as const
    const closed = await closeRequest(atDesk(store), { ...(await seen()), ...answer })
    expect(closed).toMatchObject({ problem: { code: 'signed-out' } })
    const nothing = { outcome: 'no-data-held', ground: null, body: 'None.' } as const
    must(await closeRequest(atDesk(store), { ...(await seen()), ...nothing }))
  })
})

it('only staff who may write to the person put files ready, on a case that can be written on', async () => {
  const { store, reference } = await desk()
  const settings = { dataDir: store.dataDir, scanning: false }
  const arriving = () => ({ reference, name: 'a.pdf', source: inPieces(pdf('a')) })
  const reader = await prepareFile(atDesk(store, 'reader'), settings, arriving())
  expect(reader).toMatchObject({ problem: { code: 'not-permitted' } })
  const held = await desk('held')
  expect(await held.prepare()).toMatchObject({ problem: { code: 'wrong-status' } })
})
