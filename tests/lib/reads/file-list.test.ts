import { describe, expect, it } from 'vitest'
import { listTasks } from '#db/queries/tasks.ts'
import { collectFile } from '#lib/commands/files/collect-file.ts'
import { prepareFile } from '#lib/commands/files/prepare-file.ts'
import { removePreparedFile } from '#lib/commands/files/remove-prepared-file.ts'
import { uploadFile } from '#lib/commands/files/upload-file.ts'
import { uploadIdentityFile } from '#lib/commands/files/upload-identity-file.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { destroySealed } from '#lib/commands/steps/destroy-sealed.ts'
import { takePlan } from '#lib/commands/tasks/take-plan.ts'
import { askIdentity } from '#lib/commands/verification/ask-identity.ts'
import { readFileList } from '#lib/reads/file-list.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, givenRequestIn, PROOF_ASKED } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { inPieces, jpeg, pdf } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

async function scene() {
  const store = freshStore()
  const { reference, id } = await givenRequestIn(store, 'open')
  const settings = { dataDir: store.dataDir, scanning: false }
  const me = store.as({ type: 'requester', requestId: id })
  const file = (name: string) => ({ reference, name, source: inPieces(pdf(name)) })
  const prepare = async (name: string) => must(await prepareFile(atDesk(store), settings, file(name)))
  const upload = async (name: string) => must(await uploadFile(me, settings, file(name)))
  const list = async (before: string | null = null) => {
    const found = await readFileList(atDesk(store), { reference, before })
    if (!found) throw new Error('There is no such case.')
    return found
  }
  const beside = async () => must(await readRequestFile(atDesk(store), reference)).files
  return { ...{ store, reference, id, settings, me, file, prepare, upload, list, beside } }
}

describe('the files of a case', () => {
  it('are one list, newest first: what each is for, from whom, and since when', async () => {
    const { store, reference, id, settings, me, file, prepare, upload, list } = await scene()
    await upload('bill.pdf')
    must(await sendMessage(me, { body: 'Here.' }))
    must(await takePlan(atDesk(store), { reference, systems: ['app-database'] }))
    const [task] = await listTasks(store.context.db.read, id)
    const taskId = task?.id ?? ''
    must(await collectFile(atDesk(store), settings, { ...file('orders.pdf'), taskId }))
    await prepare('copy.pdf')
    const { files, older } = await list()
    expect(older).toBeNull()
    const at = store.now.toString().slice(0, 10)
    expect(
      files.map((each) => [each.name, each.use, each.by.type, each.taskId, each.at.slice(0, 10)]),
    ).toEqual([
      ['copy.pdf', 'ready', 'staff', null, at],
      ['orders.pdf', 'collected', 'staff', taskId, at],
      ['bill.pdf', 'message', 'requester', null, at],
    ])
  })

  it('leave out what the requester has not sent', async () => {
    const { upload, list } = await scene()
    await upload('mine.pdf')
    expect((await list()).files).toEqual([])
  })

  it('that are destroyed stay as a line without a name that says when and why', async () => {
    const { store, reference, id, prepare, list } = await scene()
    const { id: fileId } = await prepare('wrong.pdf')
    must(await removePreparedFile(atDesk(store), { dataDir: store.dataDir, reference, fileId }))
    await prepare('right.pdf')
    expect((await list()).files).toMatchObject([
      { name: 'right.pdf', destroyedAt: null, mayOpen: true },
      { name: null, use: 'unsent', destroyedBecause: 'removed', mayOpen: false },
    ])
    await store.context.db.transaction((tx) => destroySealed(tx, id, '2026-11-24T00:00:00.000Z'))
    expect((await list()).files).toMatchObject([
      { name: null, destroyedBecause: 'erased', mayOpen: false },
      { name: null, destroyedBecause: 'removed', mayOpen: false },
    ])
  })

  it('stand beside the case as far as there is room; the rest is on pages, each file on one', async () => {
    const { prepare, list, beside } = await scene()
    const names = Array.from({ length: 7 }, (_, n) => `part-${n}.pdf`)
    for (const name of names) await prepare(name)
    const near = await beside()
    expect(near.files.map(({ name }) => name)).toEqual(names.toReversed().slice(0, 5))
    const rest = await list(near.older)
    expect(rest.files.map(({ name }) => name)).toEqual(['part-1.pdf', 'part-0.pdf'])
    expect(rest.older).toBeNull()
  })

  it('name a proof of identity to nobody, and lead to it only who may open it (SR-079)', async () => {
    const store = freshStore()
    const { reference, request } = await givenConfirmedRequest(store.visitor(), { residence: 'GB-ENG' })
    must(await askIdentity(atDesk(store), { ...request, ...PROOF_ASKED, proofs: ['document'] }))
    const me = store.as({ type: 'requester', requestId: request.id })
    const picture = { name: 'passport-zhang.jpg', source: inPieces(jpeg()) }
    must(await uploadIdentityFile(me, { dataDir: store.dataDir, scanning: false }, picture))
    const seenBy = async (role: 'handler' | 'reader') =>
      (await readFileList(atDesk(store, role), { reference, before: null }))?.files
    expect(await seenBy('handler')).toMatchObject([{ name: null, use: 'identity', mayOpen: true }])
    expect(await seenBy('reader')).toMatchObject([{ name: null, use: 'identity', mayOpen: false }])
  })

  it('are nobody’s to see who does not find the case', async () => {
    const { store } = await scene()
    expect(await readFileList(atDesk(store), { reference: 'DSR-2222-2222', before: null })).toBeNull()
    expect(await readFileList(store.visitor(), { reference: 'DSR-2222-2222', before: null })).toBeNull()
  })
})
