import { describe, expect, it, onTestFinished } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { listAudit } from '#db/queries/audit.ts'
import { scanFile } from '#lib/commands/files/scan-file.ts'
import { uploadFile } from '#lib/commands/files/upload-file.ts'
import { minutesToNextScan } from '#lib/domain/files/scan.ts'
import { scanFiles } from '#lib/jobs/scan-files.ts'
import { EICAR, type Mood, startClamd } from '#tests/support/clamd.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'
import { workerOn } from '#tests/support/worker.ts'

async function waiting(...bodies: string[]) {
  const store = freshStore()
  const mood: { is: Mood } = { is: 'works' }
  const clamd = await startClamd(mood)
  onTestFinished(clamd.stop)
  const { request } = await givenConfirmedRequest(store.visitor())
  const me = store.as({ type: 'requester', requestId: request.id })
  const { dataDir } = store
  for (const body of bodies)
    must(await uploadFile(me, { dataDir, scanning: true }, { name: 'a.pdf', source: inPieces(pdf(body)) }))
  const scan = () => scanFile(store.system(), { dataDir, socket: clamd.socket })
  const states = async () => (await listAttachments(store.context.db.read, request.id)).map((row) => row.scan)
  const trail = async () =>
    (await listAudit(store.context.db.read, request.id))
      .filter(({ event }) => event === 'file-scanned')
      .map(({ payload }) => JSON.parse(payload).scan)
  const worker = { ...workerOn(store), scanSocket: clamd.socket }
  return { store, me, mood, scan, states, trail, worker }
}

describe('waiting files', () => {
  it('are scanned one after the other until none waits', async () => {
    const { worker, states, trail } = await waiting('good', EICAR, 'fine')
    expect(await scanFiles(worker)).toBe(3)
    expect(await states()).toEqual(['clean', 'infected', 'clean'])
    expect(await trail()).toEqual(['clean', 'infected', 'clean'])
    expect(await scanFiles(worker)).toBe(0)
  })

  it('stay shut while the scanner fails, are tried again later, and open once it works (D27)', async () => {
    const { store, mood, scan, states, trail } = await waiting('good')
    mood.is = 'dies'
    expect(must(await scan())).toBe('error')
    expect(must(await scan())).toBeNull()
    store.pass({ minutes: 1 })
    expect(must(await scan())).toBe('error')
    expect([await states(), await trail()]).toEqual([['error'], ['error']])
    mood.is = 'works'
    store.pass({ minutes: 1 })
    expect(must(await scan())).toBeNull()
    store.pass({ minutes: 1 })
    expect(must(await scan())).toBe('clean')
    expect([await states(), await trail()]).toEqual([['clean'], ['error', 'clean']])
  })

  it('wait for ever where the scanner was switched off again', async () => {
    const { worker, states } = await waiting('good')
    expect(await scanFiles({ ...worker, scanSocket: '' })).toBe(0)
    expect(await states()).toEqual(['pending'])
  })

  it('are the portal’s to scan', async () => {
    const { me } = await waiting()
    expect(await scanFile(me, { dataDir: '', socket: '' })).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})

describe('the next try', () => {
  it('comes later and later, but within the hour', () => {
    expect([1, 2, 3, 6, 7, 40].map(minutesToNextScan)).toEqual([1, 2, 4, 32, 60, 60])
  })
})
