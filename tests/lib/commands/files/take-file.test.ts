import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAttachment } from '#db/queries/attachments.ts'
import { endFiles } from '#lib/commands/files/end-files.ts'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { remindOfFiles } from '#lib/commands/files/remind-of-files.ts'
import { renewFiles } from '#lib/commands/files/renew-files.ts'
import { endTaking, resumeTaking, startTaking } from '#lib/commands/files/take-file.ts'
import { askAddressChange } from '#lib/commands/verification/ask-address-change.ts'
import { confirmNewAddress } from '#lib/commands/verification/confirm-new-address.ts'
import { proveByAccessKey } from '#lib/commands/verification/prove-by-access-key.ts'
import { DOWNLOADS_ALLOWED } from '#lib/domain/files/release.ts'
import { DESK_RULES } from '#lib/domain/operator/desk-rules.ts'
import { storedPath } from '#lib/platform/file-store.ts'
import { readMyFileDownload, readMyTaking } from '#lib/reads/my-file-download.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { atDesk, closeGranted, givenMatched, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn } from '#tests/support/post.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

/** A copy released with its answer, and the person signed in by mail. */
async function released() {
  const store = freshStore()
  const filed = await givenConfirmedRequest(store.visitor())
  const { reference, sessionSecret, request } = filed
  const settings = { dataDir: store.dataDir, scanning: false }
  const arriving = { reference, name: 'copy.pdf', source: inPieces(pdf('canary')) }
  await givenMatched(store, reference)
  const { id: fileId } = must(await prepareFile(atDesk(store), settings, arriving))
  must(await closeGranted(atDesk(store), await stored(store.context, reference)))
  const me = () => store.as({ type: 'requester', requestId: request.id })
  const { dataDir } = store
  const prove = async () => {
    const accessKey = accessKeyFrom(store.context.keys, filed.filingSecret)
    must(await proveByAccessKey(me(), { sessionSecret, accessKey }))
  }
  const open = () => readMyFileDownload(me(), { dataDir, fileId, sessionSecret })
  const take = async (complete = true) => {
    const { downloadId } = must(await startTaking(me(), fileId))
    must(await endTaking(me(), { dataDir, fileId, downloadId, bytes: complete ? 6 : 3, complete }))
  }
  const row = async () => {
    const found = await findAttachment(store.context.db.read, { requestId: request.id, id: fileId })
    if (!found) throw new Error('No file.')
    return found
  }
  const endings = async () => (await mailsIn(store.context)).filter(({ kind }) => kind === 'files-ending')
  return { store, request, fileId, me, prove, open, take, row, endings, sessionSecret }
}

const DAYS = (days: number) => ({ hours: 24 * days })

describe('a released file', () => {
  it('is opened only by its requester, and only after a second proof of the last ten minutes', async () => {
    const { store, open, prove, fileId } = await released()
    expect(await open()).toMatchObject({ problem: { code: 'proof-needed' } })
    await prove()
    const opened = must(await open())
    expect(opened).toMatchObject({ name: 'copy.pdf', mediaType: 'application/pdf' })
    await opened.file.close()
    store.pass({ minutes: 11 })
    expect(await open()).toMatchObject({ problem: { code: 'proof-needed' } })
    const other = await givenConfirmedRequest(store.visitor(), { email: 'other@mail.example' })
    const them = store.as({ type: 'requester', requestId: other.request.id })
    expect(await startTaking(them, fileId)).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('is listed with every download; one that broke off does not count', async () => {
    const { take, me, store } = await released()
    await take(false)
    store.pass({ minutes: 1 })
    await take()
    const answer = must(await readMyRequest(me())).messages.findLast(({ kind }) => kind === 'answer')
    expect(answer?.files[0]?.release).toMatchObject({
      ...{ left: DOWNLOADS_ALLOWED - 1, isAvailable: true, canRenew: true },
      downloads: [
        { bytes: 3, complete: false },
        { bytes: 6, complete: true },
      ],
    })
  })

  it('is destroyed with its key by the fifth complete download; its row says so', async () => {
    const { take, row, store, me, fileId } = await released()
    const path = storedPath(store.dataDir, (await row()).storedName)
    for (let times = 1; times < DOWNLOADS_ALLOWED; times++) await take()
    expect((await row()).sealedKey).not.toBeNull()
    await take()
    expect(await row()).toMatchObject({ sealedKey: null, sealedFacts: null, destroyedBecause: 'downloaded' })
    expect(existsSync(path)).toBe(false)
    expect(await startTaking(me(), fileId)).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('is not had more often by taking it many times at once', async () => {
    const { me, fileId, store } = await released()
    for (let times = 0; times < DOWNLOADS_ALLOWED; times++) must(await startTaking(me(), fileId))
    expect(await startTaking(me(), fileId)).toMatchObject({ problem: { code: 'downloads-used-up' } })
    // what a standstill cut off blocks nobody for long
    store.pass({ minutes: 61 })
    must(await startTaking(me(), fileId))
  })

  it('is destroyed after fourteen days', async () => {
    const { store, row, open, prove } = await released()
    store.pass(DAYS(DESK_RULES.answerFileDays.fallback))
    expect(must(await endFiles(store.system(), store.dataDir))).toBe(0)
    store.pass({ seconds: 1 })
    await prove()
    expect(await open()).toMatchObject({ problem: { code: 'not-found' } })
    expect(must(await endFiles(store.system(), store.dataDir))).toBe(1)
    expect(await row()).toMatchObject({ sealedKey: null, destroyedBecause: 'ended' })
  })

  it('is kept for fourteen days more, once, while it is there', async () => {
    const { store, me, row } = await released()
    store.pass(DAYS(10))
    must(await renewFiles(me()))
    const { availableUntil } = await row()
    expect(availableUntil).toBe(
      store.now.add(DAYS(DESK_RULES.answerFileDays.fallback)).toString({ smallestUnit: 'millisecond' }),
    )
    store.pass(DAYS(5))
    must(await renewFiles(me()))
    expect((await row()).availableUntil).toBe(availableUntil)
  })

  it('is never brought back once it was destroyed', async () => {
    const { store, me, row } = await released()
    store.pass(DAYS(DESK_RULES.answerFileDays.fallback + 1))
    must(await endFiles(store.system(), store.dataDir))
    must(await renewFiles(me()))
    expect(await row()).toMatchObject({ renewedAt: null, sealedKey: null })
  })
})

describe('a reminder', () => {
  it('comes seven and two days before the end, and again after a renewal', async () => {
    const { store, endings, me } = await released()
    const remind = async () => must(await remindOfFiles(store.system()))
    store.pass(DAYS(6))
    expect(await remind()).toBe(0)
    store.pass(DAYS(1))
    expect([await remind(), await remind()]).toEqual([1, 0])
    store.pass(DAYS(5))
    expect([await remind(), await remind()]).toEqual([1, 0])
    must(await renewFiles(me()))
    store.pass(DAYS(7))
    expect(await remind()).toBe(1)
    const payloads = (await endings()).map(({ payload }) => JSON.parse(payload))
    expect(payloads.map(({ until }) => until)).toEqual(['2026-12-07', '2026-12-07', '2026-12-19'])
    expect(payloads.map(({ renewable }) => renewable)).toEqual([true, true, false])
  })

  it('is one after a standstill, and none for what was taken whole or is gone', async () => {
    const { store, take, endings } = await released()
    const other = await released()
    store.pass(DAYS(13))
    must(await remindOfFiles(store.system()))
    expect(await endings()).toHaveLength(1)
    await take()
    must(await remindOfFiles(store.system()))
    expect(await endings()).toHaveLength(1)
    other.store.pass(DAYS(15))
    expect(must(await remindOfFiles(other.store.system()))).toBe(0)
  })
})

it('is not opened while the address of its request was just changed (SR-068)', async () => {
  const { store, request, fileId, me, sessionSecret, prove } = await released()
  await prove()
  const bring = { email: 'new@mail.example', accessKey: null, sessionSecret, browserSecret: 'b' }
  must(await askAddressChange(me(), bring))
  const { token } = await letterOf(store.visitor(), request.id, 'new-address')
  must(await confirmNewAddress(store.visitor(), { token, browserSecret: 'b', code: null }))
  expect(await startTaking(me(), fileId)).toMatchObject({ problem: { code: 'address-held' } })
  store.pass({ hours: 72 })
  must(await startTaking(me(), fileId))
})

describe('a download that broke off', () => {
  it('goes on within its hour and counts once, however often it is resumed', async () => {
    const { store, fileId, me, prove, row } = await released()
    await prove()
    const { dataDir } = store
    const { downloadId } = must(await startTaking(me(), fileId))
    const end = (bytes: number, complete: boolean) =>
      endTaking(me(), { dataDir, fileId, downloadId, bytes, complete })
    must(await end(3, false))
    store.pass({ minutes: 30 })
    const found = must(await readMyTaking(me(), { dataDir, downloadId }))
    await found.file.close()
    expect(must(await resumeTaking(me(), downloadId))).toEqual({ arrived: 3 })
    must(await end(6, true))
    expect(await resumeTaking(me(), downloadId)).toMatchObject({ problem: { code: 'not-found' } })
    for (let more = 1; more < DOWNLOADS_ALLOWED; more += 1) {
      expect((await row()).destroyedAt).toBeNull()
      const next = must(await startTaking(me(), fileId)).downloadId
      must(await endTaking(me(), { dataDir, fileId, downloadId: next, bytes: 6, complete: true }))
    }
    expect((await row()).destroyedBecause).toBe('downloaded')
  })

  it('does not go on after its hour, for anybody else, or once others took what was left', async () => {
    const { store, fileId, me, prove } = await released()
    await prove()
    const { dataDir } = store
    const begin = async () => must(await startTaking(me(), fileId)).downloadId
    const end = async (downloadId: string, complete: boolean) =>
      must(await endTaking(me(), { dataDir, fileId, downloadId, bytes: 3, complete }))
    const broken = await begin()
    await end(broken, false)
    const other = store.as({ type: 'requester', requestId: 'another' })
    expect(await resumeTaking(other, broken)).toMatchObject({ problem: { code: 'not-found' } })
    expect(await readMyTaking(other, { dataDir, downloadId: broken })).toMatchObject({
      problem: { code: 'not-found' },
    })
    for (let taken = 1; taken < DOWNLOADS_ALLOWED; taken += 1) await end(await begin(), true)
    await begin()
    expect(await resumeTaking(me(), broken)).toMatchObject({ problem: { code: 'downloads-used-up' } })
    store.pass({ hours: 1, seconds: 1 })
    expect(await resumeTaking(me(), broken)).toMatchObject({ problem: { code: 'not-found' } })
  })
})
