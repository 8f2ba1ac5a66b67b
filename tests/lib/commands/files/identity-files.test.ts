import { describe, expect, it } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { listAudit } from '#db/queries/audit.ts'
import { listClockEvents } from '#db/queries/requests.ts'
import { destroyOldIdentityFiles } from '#lib/commands/files/destroy-old-identity-files.ts'
import { openIdentityFile } from '#lib/commands/files/open-identity-file.ts'
import { uploadIdentityFile } from '#lib/commands/files/upload-identity-file.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { acceptIdentity } from '#lib/commands/verification/accept-identity.ts'
import { askIdentity } from '#lib/commands/verification/ask-identity.ts'
import { readFileDownload } from '#lib/reads/file-download.ts'
import { readIdentityFile } from '#lib/reads/identity-file.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { atDesk, DESK_VERBS, PROOF_ASKED, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { docx, inPieces, jpeg, pdf } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

async function given({ ask = true } = {}) {
  const store = freshStore()
  const { reference, request } = await givenConfirmedRequest(store.visitor(), { residence: 'GB-ENG' })
  if (ask) must(await askIdentity(atDesk(store), { ...request, ...PROOF_ASKED, proofs: ['document'] }))
  const requester = () => store.as({ type: 'requester', requestId: request.id })
  const settings = { dataDir: store.dataDir, scanning: false }
  const send = (name = 'passport.jpg', bytes = jpeg()) =>
    uploadIdentityFile(requester(), settings, { name, source: inPieces(bytes) })
  const files = () => listAttachments(store.context.db.read, request.id)
  const now = () => stored(store.context, reference)
  const mine = async () => must(await readMyRequest(requester()))
  return { store, reference, request, requester, send, files, now, mine }
}
const accept = { proof: 'document', documentType: 'passport' } as const

describe('a picture of an identity document', () => {
  it('is taken only while one is asked for, and answers the question', async () => {
    const unasked = await given({ ask: false })
    expect(await unasked.send()).toMatchObject({ problem: { code: 'document-not-asked' } })
    const { store, request, send, now, mine } = await given()
    expect((await mine()).identity.awaited).toEqual(['document'])
    store.pass({ hours: 48 })
    must(await send())
    expect([(await now()).status, (await now()).pausedSince]).toEqual(['open', null])
    const events = await listClockEvents(store.context.db.read, request.id)
    expect(events.map(({ kind }) => kind)).toEqual(['identity-requested', 'identity-answered'])
  })

  it('is a photograph or a scan, nothing else', async () => {
    const { send, files } = await given()
    expect(await send('passport.docx', docx())).toMatchObject({
      problem: { fields: [{ field: 'files', code: 'document-not-picture' }] },
    })
    expect(await files()).toEqual([])
    must(await send('passport.pdf', pdf()))
  })

  it('is shown again neither to the requester nor among the files of the case', async () => {
    const { store, reference, send, mine } = await given()
    const { id: fileId } = must(await send())
    const { messages, waitingFiles, identity } = await mine()
    expect([...messages.flatMap(({ files }) => files), ...waitingFiles]).toEqual([])
    expect(JSON.stringify(identity)).not.toContain('passport')
    const wanted = { dataDir: store.dataDir, reference, fileId }
    expect(await readFileDownload(atDesk(store), wanted)).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('is destroyed when it was checked; who checked which type stays', async () => {
    const { store, reference, send, files, mine, now } = await given()
    must(await send())
    must(await acceptIdentity(atDesk(store), { ...(await now()), ...accept }))
    expect(await files()).toMatchObject([
      {
        sealedKey: null,
        sealedFacts: null,
        destroyedAt: '2026-11-23T02:00:00.000Z',
        destroyedBecause: 'checked',
      },
    ])
    expect((await stored(store.context, reference)).assurance).toBe(3)
    expect((await mine()).identity).toMatchObject({
      ...{ level: 3, awaited: null },
      files: [{ destroyedBecause: 'checked' }],
    })
    expect(await send()).toMatchObject({ problem: { code: 'document-not-asked' } })
  })

  it.each(['refuse-request', 'withdrawn', 'ask-identity'] as const)(
    'is destroyed when it is not needed any more: %s',
    async (how) => {
      const { store, requester, send, files, now } = await given()
      must(await send())
      const seen = await now()
      const ground = { ground: 'uk.manifestly-unfounded' }
      if (how === 'withdrawn') must(await withdrawRequest(requester(), seen))
      else if (how === 'ask-identity') must(await DESK_VERBS[how](atDesk(store), seen))
      else must(await refuseRequest(atDesk(store), { ...seen, ...ground, body: 'No.' }))
      expect((await files()).every(({ sealedKey }) => sealedKey === null)).toBe(true)
    },
  )

  it('is destroyed after fourteen days at the latest', async () => {
    const { store, request, send, files } = await given()
    must(await send())
    store.pass({ hours: 13 * 24 })
    expect(must(await destroyOldIdentityFiles(store.system()))).toBe(0)
    store.pass({ hours: 25 })
    expect(must(await destroyOldIdentityFiles(store.system()))).toBe(1)
    expect(await files()).toMatchObject([{ sealedKey: null, destroyedBecause: 'too-old' }])
    const last = (await listAudit(store.context.db.read, request.id)).at(-1)
    expect([last?.event, last?.payload]).toEqual([
      'identity-files-destroyed',
      '{"files":1,"because":"too-old"}',
    ])
    expect(await destroyOldIdentityFiles(atDesk(store))).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})

describe('opening a picture of a document', () => {
  it('needs a second factor of the last ten minutes, and is written down', async () => {
    const { store, request, reference, send } = await given()
    const { id: fileId } = must(await send())
    const mei = await givenStaff(store.visitor())
    const desk = () => store.as(mei.actor)
    const wanted = { dataDir: store.dataDir, reference, fileId }
    const { sessionSecret } = mei
    const read = () => readIdentityFile(desk(), { ...wanted, sessionSecret })
    must(await openIdentityFile(desk(), { reference, fileId, sessionSecret, code: null }))
    const { file, name } = must(await read())
    await file.close()
    expect(name).toBe('passport.jpg')
    const last = (await listAudit(store.context.db.read, request.id)).at(-1)
    expect([last?.event, last?.actorId]).toEqual(['identity-file-opened', mei.staffId])
    store.pass({ minutes: 11 })
    expect(await read()).toMatchObject({ problem: { code: 'factor-not-fresh' } })
    expect(await openIdentityFile(desk(), { reference, fileId, sessionSecret, code: null })).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'factor-not-fresh' }] },
    })
  })

  it('is not for readers, and impossible once it is destroyed', async () => {
    const { store, reference, send, now } = await given()
    const { id: fileId } = must(await send())
    const mei = await givenStaff(store.visitor())
    const { sessionSecret } = mei
    const input = { reference, fileId, sessionSecret, code: null }
    const wanted = { dataDir: store.dataDir, reference, fileId, sessionSecret }
    const reader = store.as({ ...mei.actor, role: 'reader' })
    expect(await openIdentityFile(reader, input)).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await readIdentityFile(reader, wanted)).toMatchObject({ problem: { code: 'not-permitted' } })
    must(await acceptIdentity(atDesk(store), { ...(await now()), ...accept }))
    expect(await openIdentityFile(store.as(mei.actor), input)).toMatchObject({
      problem: { code: 'not-found' },
    })
    expect(await readIdentityFile(store.as(mei.actor), wanted)).toMatchObject({
      problem: { code: 'not-found' },
    })
  })
})
