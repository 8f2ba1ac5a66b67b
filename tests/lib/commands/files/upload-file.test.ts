import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { listAudit } from '#db/queries/audit.ts'
import { listCorrespondence } from '#db/queries/messages.ts'
import { findRequest } from '#db/queries/requests.ts'
import { removeFile } from '#lib/commands/files/remove-file.ts'
import { sweepFiles } from '#lib/commands/files/sweep-files.ts'
import { uploadFile } from '#lib/commands/files/upload-file.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { FILE_BYTES_MAX } from '#lib/domain/files/limits.ts'
import { openSealedFile } from '#lib/platform/file-seal.ts'
import { filesFolder, storedPath } from '#lib/platform/file-store.ts'
import { newId } from '#lib/platform/ids.ts'
import { filePlace, openFileFacts, openFileKey } from '#lib/vault/file-vault.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, givenMatched, stepUp } from '#tests/support/desk.ts'
import { confirmationToken, givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { inPieces, pdf, png } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

async function writer(confirmed = true) {
  const store = freshStore()
  const given = confirmed ? givenConfirmedRequest : givenRequest
  const { request, reference } = await given(store.visitor())
  const me = () => store.as({ type: 'requester', requestId: request.id })
  const settings = { dataDir: store.dataDir, scanning: false }
  const upload = (name: string, bytes: Buffer) =>
    uploadFile(me(), settings, { name, source: inPieces(bytes) })
  const rows = () => listAttachments(store.context.db.read, request.id)
  const stored = () => readdirIfThere(filesFolder(store.dataDir))
  return { store, request, reference, me, settings, upload, rows, stored }
}

function readdirIfThere(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const fault = (code: string, name: string, most: { max?: number } = {}) => ({
  ok: false,
  problem: { code: 'invalid-input', fields: [{ field: 'files', code, params: { name, ...most } }] },
})

describe('an uploaded file', () => {
  it('lies sealed under a random name that nobody else may read, and its row says nothing in clear', async () => {
    const { store, request, upload, rows, stored } = await writer()
    must(await upload('Flamingo/../护照.pdf', pdf('canary')))
    const [row] = await rows()
    if (!row) throw new Error('No row.')
    expect(stored()).toEqual([row.storedName])
    const path = storedPath(store.dataDir, row.storedName)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(filesFolder(store.dataDir)).mode & 0o777).toBe(0o700)
    expect(readFileSync(path, 'latin1')).not.toContain('canary')
    expect(JSON.stringify(row)).not.toContain('护照')
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    expect(openFileFacts(vault, row)?.name).toBe('护照.pdf')
    const key = openFileKey(vault, row)
    if (!key) throw new Error('No key.')
    const file = await openSealedFile(path, key, filePlace(row.id))
    expect(Buffer.from(await file.read(0, 10_000)).equals(pdf('canary'))).toBe(true)
    await file.close()
    const trail = (await listAudit(store.context.db.read, request.id)).at(-1)
    expect(trail).toMatchObject({ event: 'file-uploaded' })
    expect(trail?.payload).not.toContain('护照')
  })

  it('waits for the scanner where there is one', async () => {
    const { me, settings, rows } = await writer()
    must(await uploadFile(me(), { ...settings, scanning: true }, { name: 'a.pdf', source: inPieces(pdf()) }))
    expect(await rows()).toMatchObject([{ scan: 'pending' }])
  })

  it('goes with the next message, and only that one', async () => {
    const { store, request, me, upload, rows } = await writer()
    must(await upload('a.pdf', pdf()))
    must(await sendMessage(me(), { body: 'Here.' }))
    must(await sendMessage(me(), { body: 'More.' }))
    const [first] = await listCorrespondence(store.context.db.read, request.id)
    expect((await rows()).map(({ messageId }) => messageId)).toEqual([first?.id])
  })
})

describe('a file that is not taken', () => {
  it('leaves nothing behind: of another type than its name', async () => {
    const { upload, rows, stored } = await writer()
    expect(await upload('photo.png', pdf())).toEqual(fault('file-type-differs', 'photo.png'))
    expect([await rows(), stored()]).toEqual([[], []])
  })

  it('leaves nothing behind: too large, noticed while it comes in', async () => {
    const { upload, rows, stored } = await writer()
    const long = Buffer.alloc(FILE_BYTES_MAX + 1)
    expect(await upload('long.pdf', long)).toEqual(fault('file-too-large', 'long.pdf', { max: 10 }))
    expect([await rows(), stored()]).toEqual([[], []])
  })

  it('leaves nothing behind: a connection that was cut', async () => {
    const { me, settings, rows, stored } = await writer()
    async function* cut() {
      yield pdf()
      throw new Error('aborted')
    }
    await expect(uploadFile(me(), settings, { name: 'a.pdf', source: cut() })).rejects.toThrow('aborted')
    expect([await rows(), stored()]).toEqual([[], []])
  })

  it('is the sixth', async () => {
    const { upload } = await writer()
    for (let at = 1; at <= 5; at++) must(await upload(`${at}.png`, png()))
    expect(await upload('6.png', png())).toEqual(fault('files-too-many', '6.png', { max: 5 }))
  })

  it('makes more than 25 MB, even when they come in together', async () => {
    const { upload, stored } = await writer()
    const big = Buffer.concat([pdf(), Buffer.alloc(9_000_000, 32), Buffer.from('%%EOF')])
    const answers = await Promise.all(['a.pdf', 'b.pdf', 'c.pdf'].map((name) => upload(name, big)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
    expect(stored()).toHaveLength(2)
  })

  it('comes after the decision', async () => {
    const { store, request, reference, upload } = await writer()
    const { version } = await givenMatched(store, request.reference)
    const closing = { reference, version, outcome: 'granted', ground: null, body: 'Here it is.' } as const
    must(await closeRequest(atDesk(store), { ...closing, ...(await stepUp(atDesk(store))) }))
    expect(await upload('a.pdf', pdf())).toMatchObject({ problem: { code: 'wrong-status' } })
  })

  it('comes from somebody who holds no request', async () => {
    const { store, settings } = await writer()
    const arriving = { name: 'a.pdf', source: inPieces(pdf()) }
    expect(await uploadFile(store.visitor(), settings, arriving)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})

describe('a file that is removed', () => {
  it('is gone with its key at once, sent or not, and a tombstone stays', async () => {
    const { store, me, upload, rows, stored } = await writer()
    const { id: fileId } = must(await upload('a.pdf', pdf()))
    must(await sendMessage(me(), { body: 'Here.' }))
    must(await removeFile(me(), { dataDir: store.dataDir, fileId }))
    must(await removeFile(me(), { dataDir: store.dataDir, fileId }))
    expect(stored()).toEqual([])
    expect(await rows()).toMatchObject([{ sealedKey: null, sealedFacts: null, destroyedBecause: 'removed' }])
  })

  it('makes room for another', async () => {
    const { store, me, upload } = await writer()
    for (let at = 1; at <= 4; at++) must(await upload(`${at}.png`, png()))
    const { id: fileId } = must(await upload('5.png', png()))
    must(await removeFile(me(), { dataDir: store.dataDir, fileId }))
    must(await upload('6.png', png()))
  })

  it('is never another request’s', async () => {
    const { store, upload } = await writer()
    const { id: fileId } = must(await upload('a.pdf', pdf()))
    const other = await givenRequest(store.visitor(), { email: 'other@mail.example' })
    const stranger = store.as({ type: 'requester', requestId: other.request.id })
    const removed = await removeFile(stranger, { dataDir: store.dataDir, fileId })
    expect(removed).toMatchObject({ problem: { code: 'not-found' } })
  })
})

describe('the sweep', () => {
  it('destroys what was never sent after a day, and nothing that was', async () => {
    const { store, me, upload, rows, stored } = await writer()
    must(await upload('a.pdf', pdf()))
    must(await sendMessage(me(), { body: 'Here.' }))
    must(await upload('b.pdf', pdf()))
    store.pass({ hours: 23 })
    must(await sweepFiles(store.system(), store.dataDir))
    expect(stored()).toHaveLength(2)
    store.pass({ hours: 2 })
    expect(must(await sweepFiles(store.system(), store.dataDir))).toBe(2)
    expect(stored()).toHaveLength(1)
    expect((await rows()).map((row) => row.destroyedBecause)).toEqual([null, 'not-sent'])
  })

  it('deletes the files of a request that was erased, whose keys went with it', async () => {
    const { store, request, upload, rows, stored } = await writer(false)
    must(await upload('a.pdf', pdf()))
    store.pass({ hours: 24 * 40 })
    must(await lapseUnconfirmed(store.system()))
    expect((await findRequest(store.context.db.read, request.id))?.erasedAt).not.toBeNull()
    expect(await rows()).toMatchObject([{ sealedKey: null, sealedFacts: null, destroyedBecause: 'erased' }])
    must(await sweepFiles(store.system(), store.dataDir))
    expect(stored()).toEqual([])
  })

  it('deletes what a killed process left, once no upload can still be at it (D22)', async () => {
    const { store, upload, stored } = await writer()
    must(await upload('a.pdf', pdf()))
    const [unfinished, unnamed] = [`${newId(store.now)}.part`, newId(store.now)]
    for (const name of [unfinished, unnamed]) writeFileSync(storedPath(store.dataDir, name), 'left')
    must(await sweepFiles(store.system(), store.dataDir))
    expect(stored()).toHaveLength(3)
    store.pass({ minutes: 61 })
    expect(must(await sweepFiles(store.system(), store.dataDir))).toBe(2)
    expect(stored()).toHaveLength(1)
  })

  it('is the portal’s own', async () => {
    const { store, me } = await writer()
    expect(await sweepFiles(me(), store.dataDir)).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})

describe('a request that the owner of the mailbox disowned (SR-059)', () => {
  it('is frozen for whoever filed it: no file, no message, no removal, no withdrawal', async () => {
    const store = freshStore()
    const { request, filingSecret } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    const me = () => store.as({ type: 'requester', requestId: request.id })
    const settings = { dataDir: store.dataDir, scanning: false }
    const arriving = () => ({ name: 'a.pdf', source: inPieces(pdf()) })
    const { id: fileId } = must(await uploadFile(me(), settings, arriving()))
    const token = await confirmationToken(store.visitor(), request.id)
    must(await disputeRequest(store.visitor(), { token, filingSecret, code: null }))
    const { version } = await requestNow(store, request.id)
    const tries = [
      await uploadFile(me(), settings, arriving()),
      await removeFile(me(), { dataDir: store.dataDir, fileId }),
      await sendMessage(me(), { body: 'Here.' }),
      await withdrawRequest(me(), { version }),
    ]
    for (const each of tries) expect(each).toMatchObject({ problem: { code: 'disputed' } })
    expect(await listAttachments(store.context.db.read, request.id)).toMatchObject([{ destroyedAt: null }])
  })
})

async function requestNow(store: ReturnType<typeof freshStore>, id: string) {
  const row = await findRequest(store.context.db.read, id)
  if (!row) throw new Error('No request.')
  return row
}
