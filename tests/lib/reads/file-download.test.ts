import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAttachments, saveScan } from '#db/queries/attachments.ts'
import { listAudit } from '#db/queries/audit.ts'
import { noteDownloadEnded, noteDownloadStarted } from '#lib/commands/files/note-download.ts'
import { removeFile } from '#lib/commands/files/remove-file.ts'
import { uploadFile } from '#lib/commands/files/upload-file.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { SCAN_STATES } from '#lib/domain/files/scan.ts'
import { instantText } from '#lib/platform/clock.ts'
import { storedPath } from '#lib/platform/file-store.ts'
import { readFileDownload } from '#lib/reads/file-download.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

async function sentFile(send = true) {
  const store = freshStore()
  const { request, reference } = await givenConfirmedRequest(store.visitor())
  const me = store.as({ type: 'requester', requestId: request.id })
  const { dataDir } = store
  const arriving = { name: '护照.pdf', source: inPieces(pdf()) }
  const { id: fileId } = must(await uploadFile(me, { dataDir, scanning: false }, arriving))
  if (send) must(await sendMessage(me, { body: 'Here.' }))
  const read = (at = reference) => readFileDownload(atDesk(store), { dataDir, reference: at, fileId })
  return { store, me, request, reference, fileId, read }
}

const notFound = { problem: { code: 'not-found' } }

describe('a file at the desk', () => {
  it('opens whole, under the name it came with', async () => {
    const { read } = await sentFile()
    const { name, mediaType, file } = must(await read())
    expect([name, mediaType, file.size]).toEqual(['护照.pdf', 'application/pdf', pdf().length])
    expect(Buffer.from(await file.read(0, 9999)).equals(pdf())).toBe(true)
    await file.close()
  })

  it('stands beside the message it came with', async () => {
    const { store, reference, fileId } = await sentFile()
    const { correspondence } = must(await readRequestFile(atDesk(store), reference))
    expect(correspondence.at(-1)?.files).toMatchObject([{ id: fileId, name: '护照.pdf', scan: 'off' }])
  })

  it.each(SCAN_STATES)('in the scan’s state %s opens only if that is good (SR-115)', async (scan) => {
    const { store, fileId, read } = await sentFile()
    const state = { scan, scanTries: 1, nextScanAt: instantText(store.now) }
    await store.context.db.transaction((tx) => saveScan(tx, fileId, state))
    const found = await read()
    expect(found.ok).toBe(scan === 'off' || scan === 'clean')
    if (found.ok) await found.value.file.close()
  })

  it('is not there before it was sent, after it was removed, or under another case', async () => {
    expect(await (await sentFile(false)).read()).toMatchObject(notFound)
    const { store, me, fileId, read } = await sentFile()
    expect(await read('DSR-2222-2222')).toMatchObject(notFound)
    must(await removeFile(me, { dataDir: store.dataDir, fileId }))
    expect(await read()).toMatchObject(notFound)
  })

  it('is nobody’s but the desk’s: not even its requester sees it again (SR-067)', async () => {
    const { store, me, reference, fileId } = await sentFile()
    const again = await readFileDownload(me, { dataDir: store.dataDir, reference, fileId })
    expect(again).toMatchObject({ problem: { code: 'not-permitted' } })
  })

  it('that was tampered with fails instead of opening', async () => {
    const { store, request, read } = await sentFile()
    const [row] = await listAttachments(store.context.db.read, request.id)
    writeFileSync(storedPath(store.dataDir, row?.storedName ?? ''), Buffer.alloc(200))
    const { file } = must(await read())
    await expect(file.read(0, 10)).rejects.toThrow()
    await file.close()
  })
})

describe('a download', () => {
  it('is written down at its beginning and its end (SR-124)', async () => {
    const { store, request, fileId } = await sentFile()
    const taken = { requestId: request.id, fileId }
    must(await noteDownloadStarted(atDesk(store), { ...taken, size: 9 }))
    must(await noteDownloadEnded(atDesk(store), { ...taken, bytes: 4, complete: false }))
    const trail = (await listAudit(store.context.db.read, request.id)).slice(-2)
    expect(trail.map(({ event, payload }) => [event, JSON.parse(payload)])).toEqual([
      ['file-download-started', { fileId, size: 9 }],
      ['file-download-ended', { fileId, bytes: 4, complete: false }],
    ])
  })
})
