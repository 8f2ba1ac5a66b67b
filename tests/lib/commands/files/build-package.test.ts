import { createHash, createPublicKey, verify } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { listAttachments, saveScan } from '#db/queries/attachments.ts'
import { buildPackage } from '#lib/commands/files/build-package.ts'
import { collectFile } from '#lib/commands/files/collect-file.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { packagePage } from '#lib/http/package-page.ts'
import { readFileDownload } from '#lib/reads/file-download.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { openFileFacts } from '#lib/vault/file-vault.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { atDesk, stepUp } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { givenPlan } from '#tests/support/tasks.ts'
import { faultsOfMarkup } from '#tests/support/valid-html.ts'
import { partsOf } from '#tests/support/zip-parts.ts'

async function collected(scanning = false) {
  const given = await givenPlan({ kind: 'access' })
  const { store, reference } = given
  const { dataDir } = store
  const put = async (name: string, bytes: Buffer, at = 0) => {
    const { taskId } = await given.seen(at)
    const source = inPieces(bytes)
    return must(await collectFile(atDesk(store), { dataDir, scanning }, { reference, taskId, name, source }))
      .id
  }
  const build = (files: string[], role: 'handler' | 'reader' = 'handler') =>
    buildPackage(atDesk(store, role), {
      ...{ dataDir, reference, files, operator: 'KAGE Group' },
      page: (facts) => packagePage(facts, { locale: 'zh-CN', zone: 'Asia/Shanghai' }),
    })
  const open = async (fileId: string) => {
    const found = must(await readFileDownload(atDesk(store), { dataDir, reference, fileId }))
    const bytes = await buffer(found.file.chunks())
    await found.file.close()
    return { ...found, parts: await partsOf(bytes) }
  }
  return { ...given, put, build, open }
}

describe('an answer package', () => {
  it('holds a page, data, the chosen files, and a signed list with the hash of every part', async () => {
    const { store, reference, put, build, open } = await collected()
    const csv = await put('订单.csv', Buffer.from('a,b\n1,2\n'), 1)
    const scan = await put('scan.pdf', pdf('canary'))
    await put('left-out.pdf', pdf())
    const { name, mediaType, parts } = await open(must(await build([csv, scan])).id)
    expect([name, mediaType]).toEqual([`${reference}.zip`, 'application/zip'])
    const manifest = parts.get('manifest.json') ?? Buffer.alloc(0)
    const list = JSON.parse(manifest.toString())
    expect(list.parts.map(({ path }: { path: string }) => path)).toEqual([
      ...['index.html', 'data.json', 'request.csv', 'files.csv'],
      ...['files/app-cache/001-scan.pdf', 'files/marketing-tools/002-订单.csv'],
    ])
    for (const { path, sha256, bytes } of list.parts) {
      const part = parts.get(path) ?? Buffer.alloc(0)
      expect([path, part.length, createHash('sha256').update(part).digest('hex')]).toEqual([
        path,
        bytes,
        sha256,
      ])
    }
    const signature = Buffer.from(parts.get('manifest.sig')?.toString() ?? '', 'base64')
    const key = createPublicKey(store.context.keys.signer('packages').publicKey)
    expect(verify(null, manifest, key, signature)).toBe(true)
    expect(verify(null, Buffer.concat([manifest, Buffer.from(' ')]), key, signature)).toBe(false)
    const page = parts.get('index.html')?.toString() ?? ''
    expect(await faultsOfMarkup(page)).toEqual([])
    expect(page).toContain('lang="zh-CN"')
    expect(page).not.toMatch(/<script|src=|https?:/)
    expect(JSON.parse(parts.get('data.json')?.toString() ?? '').person.name).toBe('Li Lei')
  })

  it('is looked through for other people’s data, in every part of it', async () => {
    const { store, requestId, put, build } = await collected()
    const csv = await put('orders.csv', Buffer.from('who\nstranger@mail.example\n'))
    const { id } = must(await build([csv]))
    const row = (await listAttachments(store.context.db.read, requestId)).find((each) => each.id === id)
    const vault = await openVault(store.context.keys, store.context.db.read, requestId)
    expect(row && openFileFacts(vault, row)?.look).toEqual({
      isRead: true,
      strangers: [{ kind: 'email', what: 'stranger@mail.example' }],
    })
  })

  it('goes with the letter that closes the case, and only then to the person', async () => {
    const { store, requestId, put, build, request } = await collected()
    const { id } = must(await build([await put('scan.pdf', pdf())]))
    const mine = async () =>
      JSON.stringify(must(await readMyRequest(store.as({ type: 'requester', requestId }))))
    expect(await mine()).not.toContain(id)
    const desk = atDesk(store)
    const answer = { outcome: 'granted', ground: null, body: 'Here.', openTasks: 'Enough.' } as const
    must(await closeRequest(desk, { ...(await request()), ...answer, ...(await stepUp(desk)) }))
    expect(await mine()).toContain(id)
    const row = (await listAttachments(store.context.db.read, requestId)).find((each) => each.id === id)
    expect(row?.availableUntil).not.toBeNull()
  })

  it('takes no file of another case, none that is gone, and none that is not known to be clean', async () => {
    const { store, put, build } = await collected(true)
    const file = await put('scan.pdf', pdf())
    const gone = { problem: { fields: [{ field: 'files', code: 'package-file-gone' }] } }
    expect(await build([file])).toMatchObject(gone)
    const at = { scanTries: 1, nextScanAt: '2026-11-23T02:00:00.000Z' }
    await store.context.db.transaction((tx) => saveScan(tx, file, { scan: 'clean', ...at }))
    must(await build([file]))
    expect(await build([file, 'other'])).toMatchObject(gone)
  })

  it('is made by who may, and of a request for a copy alone', async () => {
    const { build } = await collected()
    expect(await build([], 'reader')).toMatchObject({ problem: { code: 'not-permitted' } })
    const erasing = await givenPlan({ kind: 'deletion' })
    const { dataDir } = erasing.store
    const tried = await buildPackage(atDesk(erasing.store), {
      ...{ dataDir, reference: erasing.reference, files: [], operator: '' },
      page: () => '',
    })
    expect(tried).toMatchObject({ problem: { code: 'wrong-status' } })
  })
})
