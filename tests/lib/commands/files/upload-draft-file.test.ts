import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { listAudit } from '#db/queries/audit.ts'
import { insertDraftFile, listDraftFiles } from '#db/queries/draft-files.ts'
import { findRequestByReference, listVisit } from '#db/queries/requests.ts'
import { removeDraftFile } from '#lib/commands/files/remove-draft-file.ts'
import { sweepFiles } from '#lib/commands/files/sweep-files.ts'
import { type ArrivingForDraft, uploadDraftFile } from '#lib/commands/files/upload-draft-file.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { saveStep } from '#lib/commands/requests/save-step.ts'
import { submitRequest } from '#lib/commands/requests/submit-request.ts'
import { deleteExpired } from '#lib/commands/retention/delete-expired.ts'
import { DRAFTS_BYTES_MAX } from '#lib/domain/files/limits.ts'
import type { AskedKind } from '#lib/domain/requests/kinds.ts'
import { openSealedFile } from '#lib/platform/file-seal.ts'
import { filesFolder, storedPath } from '#lib/platform/file-store.ts'
import { newId } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { readDraft } from '#lib/reads/draft.ts'
import { filePlace, openFileFacts, openFileKey } from '#lib/vault/file-vault.ts'
import { openVault } from '#lib/vault/request-vault.ts'
import { givenDraft, must } from '#tests/support/given.ts'
import { inPieces, pdf, png } from '#tests/support/sample-files.ts'
import { freshStore } from '#tests/support/store.ts'

const CORRECTION = {
  items: [
    { says: 'Li Lei', shouldSay: 'Li Léi', mark: 'AAA' },
    { says: '1990', shouldSay: '1991', mark: 'BBB' },
  ],
  remarks: '',
}

async function drafting(...kinds: AskedKind[]) {
  const store = freshStore()
  const details = kinds.length === 1 && kinds[0] === 'correction' ? CORRECTION : undefined
  const draft = await givenDraft(store.visitor(), { kinds, details })
  const { draftSecret } = draft
  const draftHash = hashSecret(draftSecret)
  const settings = { dataDir: store.dataDir, scanning: false }
  const upload = (name: string, bytes: Buffer, given: Partial<ArrivingForDraft> = {}) =>
    uploadDraftFile(store.visitor(), settings, {
      ...{ draftSecret, kind: kinds[0] ?? 'access', itemMark: null, field: 'files' },
      ...{ name, source: inPieces(bytes) },
      ...given,
    })
  const rows = () => listDraftFiles(store.context.db.read, draftHash)
  const stored = () => readdirSync(filesFolder(store.dataDir)).toSorted()
  const seen = () => readDraft(store.visitor(), draftSecret)
  const submit = async () => {
    const { sending } = await seen()
    if (!sending) throw new Error('Nothing to send.')
    const { reference } = must(await submitRequest(store.visitor(), { ...draft, ...sending }))
    const request = await findRequestByReference(store.context.db.read, reference)
    if (!request) throw new Error('No request.')
    return request
  }
  return { store, draft, draftSecret, draftHash, settings, upload, rows, stored, seen, submit }
}

const fault = (code: string, name: string, field = 'files', most: { max?: number } = {}) => ({
  ok: false,
  problem: { code: 'invalid-input', fields: [{ field, code, params: { name, ...most } }] },
})

describe('a file given before a request is sent', () => {
  it('lies sealed, its row says nothing in clear, and only its own draft shows it', async () => {
    const { store, upload, rows, stored, seen } = await drafting('complaint')
    must(await upload('../信.pdf', pdf('canary')))
    const [row] = await rows()
    expect(stored()).toEqual([row?.storedName])
    expect(readFileSync(storedPath(store.dataDir, row?.storedName ?? ''), 'latin1')).not.toContain('canary')
    expect(JSON.stringify(row)).not.toContain('信')
    expect((await seen()).files).toMatchObject([{ kind: 'complaint', itemMark: null, name: '信.pdf' }])
    const other = await givenDraft(store.visitor())
    expect((await readDraft(store.visitor(), other.draftSecret)).files).toEqual([])
  })

  it('becomes evidence of its case when it is sent, under the case’s key, and no message takes it', async () => {
    const { store, upload, rows, stored, submit } = await drafting('correction')
    must(await upload('second.pdf', pdf('canary'), { itemMark: 'BBB', field: 'items.1.files' }))
    const before = stored()
    const request = await submit()
    const [row] = await listAttachments(store.context.db.read, request.id)
    if (!row) throw new Error('No row.')
    expect(row).toMatchObject({
      purpose: 'evidence',
      item: 1,
      messageId: null,
      author: 'requester',
      scan: 'off',
    })
    expect([await rows(), stored()]).toEqual([[], before])
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    expect(openFileFacts(vault, row)?.name).toBe('second.pdf')
    const key = openFileKey(vault, row)
    if (!key) throw new Error('No key.')
    const file = await openSealedFile(storedPath(store.dataDir, row.storedName), key, filePlace(row.id))
    expect(Buffer.from(await file.read(0, 10_000)).equals(pdf('canary'))).toBe(true)
    await file.close()
    const events = await listAudit(store.context.db.read, request.id)
    expect(events.map(({ event }) => event)).toEqual(['request-submitted', 'file-uploaded'])
    const me = store.as({ type: 'requester', requestId: request.id })
    must(await sendMessage(me, { body: 'More.' }))
    expect(await listAttachments(store.context.db.read, request.id)).toMatchObject([{ messageId: null }])
  })

  it('of a visit for several rights belongs to the case it was given for', async () => {
    const { store, upload, submit } = await drafting('access', 'complaint')
    must(await upload('letter.pdf', pdf(), { kind: 'complaint' }))
    must(await upload('number.png', png(), { kind: 'access' }))
    const cases = await listVisit(store.context.db.read, await submit())
    const types = cases.map(
      async ({ id }) => (await listAttachments(store.context.db.read, id))[0]?.mediaType,
    )
    expect(await Promise.all(types)).toEqual(['image/png', 'application/pdf'])
  })

  it('that came after the last page was shown is not sent unseen', async () => {
    const { store, draft, upload } = await drafting('complaint')
    must(await upload('late.pdf', pdf()))
    expect(await submitRequest(store.visitor(), draft)).toMatchObject({
      problem: { code: 'answers-changed' },
    })
  })

  it('waits for the scanner where there is one', async () => {
    const { store, settings, draftSecret, rows } = await drafting('complaint')
    const given = { draftSecret, kind: 'complaint', itemMark: null, field: 'files' } as const
    const arriving = { ...given, name: 'a.pdf', source: inPieces(pdf()) }
    must(await uploadDraftFile(store.visitor(), { ...settings, scanning: true }, arriving))
    expect(await rows()).toMatchObject([{ scan: 'pending' }])
  })
})

describe('a file that is not taken before a request is sent', () => {
  it('leaves nothing behind: of another type than its name', async () => {
    const { upload, rows, stored } = await drafting('complaint')
    expect(await upload('a.png', pdf())).toEqual(fault('file-type-differs', 'a.png'))
    expect([await rows(), stored()]).toEqual([[], []])
  })

  it('is the sixth, and is told at the field it came in', async () => {
    const { upload } = await drafting('correction')
    for (let at = 1; at <= 5; at++) must(await upload(`${at}.png`, png(), { itemMark: 'AAA' }))
    const field = 'items.1.files'
    const sixth = await upload('6.png', png(), { itemMark: 'BBB', field })
    expect(sixth).toEqual(fault('files-too-many', '6.png', field, { max: 5 }))
  })

  it('makes more than 25 MB, even when they come in together', async () => {
    const { upload, stored } = await drafting('complaint')
    const big = Buffer.concat([pdf(), Buffer.alloc(9_000_000, 32), Buffer.from('%%EOF')])
    const answers = await Promise.all(['a.pdf', 'b.pdf', 'c.pdf'].map((name) => upload(name, big)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
    expect(stored()).toHaveLength(2)
  })

  it('would make all drafts together hold too much (SR-111); what is there already stays', async () => {
    const { store, upload, rows, draftHash } = await drafting('complaint')
    must(await upload('a.pdf', pdf()))
    const [row] = await rows()
    if (!row) throw new Error('No row.')
    const other = { ...row, id: newId(store.now), storedName: newId(store.now), draftHash }
    const { draftSecret } = await givenDraft(store.visitor())
    const full = { ...other, draftHash: hashSecret(draftSecret), size: DRAFTS_BYTES_MAX - row.size }
    await store.context.db.transaction((tx) => insertDraftFile(tx, full))
    expect(await upload('b.pdf', pdf())).toEqual(fault('file-not-now', 'b.pdf'))
    expect(await rows()).toHaveLength(1)
  })

  it.each([
    ['no draft', null, 'complaint', 'draft-expired'],
    ['a draft that never was', 'x'.repeat(43), 'complaint', 'draft-expired'],
    ['a right that is not asked', undefined, 'access', 'not-found'],
  ] as const)('comes with %s', async (_what, secret, kind, code) => {
    const { upload, rows } = await drafting('complaint')
    const given = secret === undefined ? { kind } : { kind, draftSecret: secret }
    expect(await upload('a.pdf', pdf(), given)).toMatchObject({ problem: { code } })
    expect(await rows()).toEqual([])
  })

  it('comes with a withdrawal of consent, which has nothing to prove', async () => {
    const { upload } = await drafting('withdrawal')
    expect(await upload('a.pdf', pdf())).toMatchObject({ problem: { code: 'not-found' } })
  })
})

describe('a file that goes before a request is sent', () => {
  it('is destroyed at once when it is removed, and again is no problem; another draft cannot', async () => {
    const { store, draftSecret, upload, rows, stored } = await drafting('complaint')
    const { id: fileId } = must(await upload('a.pdf', pdf()))
    const remove = (secret: string | null) =>
      removeDraftFile(store.visitor(), { dataDir: store.dataDir, draftSecret: secret, fileId })
    must(await remove('y'.repeat(43)))
    expect(await rows()).toHaveLength(1)
    expect(await remove(null)).toMatchObject({ problem: { code: 'draft-expired' } })
    must(await remove(draftSecret))
    expect([await rows(), stored()]).toEqual([[], []])
    must(await remove(draftSecret))
  })

  it('goes with the entry of a correction and with the right that is no longer asked', async () => {
    const { store, draftSecret, upload, rows } = await drafting('correction')
    must(await upload('a.png', png(), { itemMark: 'AAA' }))
    must(await upload('b.png', png(), { itemMark: 'BBB' }))
    const items = CORRECTION.items.slice(1).map((item) => ({ ...item, category: '' as const, why: '' }))
    must(await saveStep(store.visitor(), draftSecret, { details: { correction: { items, remarks: '' } } }))
    expect(await rows()).toMatchObject([{ itemMark: 'BBB' }])
    must(await saveStep(store.visitor(), draftSecret, { kinds: ['access'] }))
    expect(await rows()).toEqual([])
  })

  it('lives as long as its draft: then its key is gone, and the job that sweeps takes its bytes', async () => {
    const { store, upload, rows, stored } = await drafting('complaint')
    must(await upload('a.pdf', pdf()))
    store.pass({ hours: 23 })
    must(await deleteExpired(store.system()))
    must(await sweepFiles(store.system(), store.dataDir))
    expect([(await rows()).length, stored().length]).toEqual([1, 1])
    store.pass({ hours: 2 })
    must(await deleteExpired(store.system()))
    expect([(await rows()).length, stored().length]).toEqual([0, 1])
    must(await sweepFiles(store.system(), store.dataDir))
    expect(stored()).toEqual([])
  })

  it('is not swept once it belongs to a case', async () => {
    const { store, upload, stored, submit } = await drafting('complaint')
    must(await upload('a.pdf', pdf()))
    await submit()
    store.pass({ hours: 30 })
    must(await deleteExpired(store.system()))
    must(await sweepFiles(store.system(), store.dataDir))
    expect(stored()).toHaveLength(1)
  })
})
