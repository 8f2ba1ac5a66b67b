import { expect, it } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { uploadFile } from '#lib/commands/files/upload-file.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { inPieces, pdf, png } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

it('a requester hands in no more and nothing larger than the rules of the desk allow', async () => {
  const store = freshStore(undefined, { fileMegabytes: 5, requestFiles: 2 })
  const { request } = await givenConfirmedRequest(store.visitor())
  const me = store.as({ type: 'requester', requestId: request.id })
  const settings = { dataDir: store.dataDir, scanning: false }
  const upload = (name: string, bytes: Buffer) => uploadFile(me, settings, { name, source: inPieces(bytes) })
  const long = Buffer.concat([pdf(), Buffer.alloc(5 * 1024 * 1024, 32), Buffer.from('%%EOF')])
  expect(await upload('long.pdf', long)).toMatchObject({
    problem: { fields: [{ code: 'file-too-large', params: { name: 'long.pdf', max: 5 } }] },
  })
  expect(await listAttachments(store.context.db.read, request.id)).toEqual([])
  for (const name of ['1.png', '2.png']) must(await upload(name, png()))
  expect(await upload('3.png', png())).toMatchObject({
    problem: { fields: [{ code: 'files-too-many', params: { name: '3.png', max: 2 } }] },
  })
})
