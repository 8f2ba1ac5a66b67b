import { describe, expect, it } from 'vitest'
import { listAttachments } from '#db/queries/attachments.ts'
import { listAudit } from '#db/queries/audit.ts'
import { listVisit } from '#db/queries/requests.ts'
import { listUnusedVerifications } from '#db/queries/verification.ts'
import { keepEntryFile } from '#lib/commands/files/keep-entry-file.ts'
import { sweepFiles } from '#lib/commands/files/sweep-files.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { deleteExpired } from '#lib/commands/retention/delete-expired.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import type { Role } from '#lib/domain/access/permissions.ts'
import { listStored } from '#lib/platform/file-store.ts'
import { readEntryFiles } from '#lib/reads/entry-files.ts'
import { linkToken, mailCode } from '#lib/vault/derived-secrets.ts'
import { openFileFacts } from '#lib/vault/file-vault.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'
import { atDesk, stepUp, stored } from '#tests/support/desk.ts'
import { entryOf } from '#tests/support/entry.ts'
import { must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { inPieces, pdf } from '#tests/support/sample-files.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

async function givenEntered(changes: Record<string, unknown> = {}) {
  const store = freshStore()
  const { reference } = must(await enterRequest(atDesk(store), entryOf(changes)))
  return { store, request: await stored(store.context, reference) }
}

describe('entering a request that came another way', () => {
  it('opens it at once, counted from the true receipt, by its way, at level 0', async () => {
    const { store, request } = await givenEntered()
    expect(request).toMatchObject({
      ...{ status: 'open', channel: 'phone', enteredBy: 'handler', assurance: 0, confirmedAt: null },
      ...{ receivedOn: '2026-11-20', emailHash: null, locale: 'zh-CN' },
      receivedAt: '2026-11-20T01:30:00.000Z',
    })
    expect(request.phoneHash).not.toBeNull()
    const contact = openContact(
      await openVault(store.context.keys, store.context.db.read, request.id),
      request,
    )
    expect(contact).toEqual({ name: 'Li Lei', email: '', phone: '+86 20 1234 5678' })
    const entered = (await listAudit(store.context.db.read, request.id)).at(-1)
    expect([entered?.event, entered?.payload]).toEqual([
      'request-entered',
      JSON.stringify({ channel: 'phone', on: '2026-11-20' }),
    ])
  })

  it('mails nobody who has no mailbox', async () => {
    const { store } = await givenEntered()
    expect(await mailsOf(store)).toEqual([])
  })

  it('mails the receipt with a way in to the mailbox that was named, which confirms it', async () => {
    const { store, request } = await givenEntered({ email: 'li.lei@mail.example' })
    const [mail, ...others] = await mailsOf(store)
    expect(others).toEqual([])
    expect(mail).toMatchObject({ kind: 'confirm-email', locale: 'zh-CN' })
    expect(JSON.parse(mail?.payload ?? '')).toMatchObject({ entered: { on: '2026-11-20', channel: 'phone' } })
    const [link] = await listUnusedVerifications(store.context.db.read, request.id, 'confirm-email')
    if (!link) throw new Error('No link was made.')
    const { keys } = store.context
    const token = linkToken(keys, 'confirm-email', link.id)
    const code = mailCode(keys, 'confirm-email', link.id)
    must(await confirmEmail(store.visitor(), { token, filingSecret: null, code }))
    expect(await stored(store.context, request.reference)).toMatchObject({ status: 'open', assurance: 1 })
  })

  it('makes one case a right, of one visit', async () => {
    const { store, request } = await givenEntered({ kinds: ['access', 'deletion'] })
    const visit = await listVisit(store.context.db.read, request)
    expect(visit.map(({ kind, status }) => [kind, status])).toEqual([
      ['access', 'open'],
      ['deletion', 'open'],
    ])
  })

  it('sent twice makes one', async () => {
    const { store, request } = await givenEntered()
    const again = must(await enterRequest(atDesk(store), entryOf({ name: 'Li Lei again' })))
    expect(again).toEqual({ reference: request.reference, known: true })
  })

  it('finds the same phone number in another spelling', async () => {
    const { store, request } = await givenEntered()
    const other = entryOf({ entryKey: 'another-call-on-tuesday', phone: '0086-20-12345678' })
    const { reference } = must(await enterRequest(atDesk(store), other))
    expect((await stored(store.context, reference)).phoneHash).toBe(request.phoneHash)
  })

  it.each([
    ['in the future', { on: '2027-01-01' }, 'receipt-in-future'],
    ['before the operator began', { on: '2020-01-01' }, 'receipt-before-operator'],
  ])('is refused with a receipt %s', async (_, changes, code) => {
    const result = await enterRequest(atDesk(freshStore()), entryOf(changes))
    expect(result).toMatchObject({ problem: { fields: [{ field: 'on', code }] } })
  })

  it.each(['reader', 'auditor'] as const)('is not for a %s', async (role) => {
    expect(await enterRequest(atDesk(freshStore(), role), entryOf())).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })

  it('is answered without a mail where there is no mailbox', async () => {
    const { store, request } = await givenEntered({ kinds: ['complaint'] })
    const desk = atDesk(store)
    const answer = { outcome: 'granted', ground: null, body: 'You were right.' } as const
    must(await closeRequest(desk, { ...request, ...answer, ...(await stepUp(desk)) }))
    expect(await mailsOf(store)).toEqual([])
  })
})

describe('the scan of a letter', () => {
  const ENTRY = 'letter-of-monday-with-a-scan'
  const scan = (store: TestStore, name: string, bytes = pdf(), role: Role = 'handler') =>
    keepEntryFile(
      atDesk(store, role),
      { dataDir: store.dataDir, scanning: false },
      { name, source: inPieces(bytes), entryKey: ENTRY },
    )
  const filesOf = async ({ context }: TestStore, requestId: string) =>
    listAttachments(context.db.read, requestId)

  it('waits with its entry, and is evidence of its first case from then on', async () => {
    const store = freshStore()
    must(await scan(store, 'letter.pdf'))
    must(await scan(store, 'letter.pdf'))
    expect(await readEntryFiles(atDesk(store), ENTRY)).toEqual(['letter.pdf'])
    const entry = entryOf({ entryKey: ENTRY, kinds: ['access', 'deletion'], channel: 'post' })
    const { reference } = must(await enterRequest(atDesk(store), entry))
    const request = await stored(store.context, reference)
    const [file, ...others] = await filesOf(store, request.id)
    expect(others).toEqual([])
    expect(file).toMatchObject({ purpose: 'evidence', author: 'staff', staffId: 'handler', messageId: null })
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    expect(file && openFileFacts(vault, file)?.name).toBe('letter.pdf')
    expect(await readEntryFiles(atDesk(store), ENTRY)).toEqual([])
    must(await sweepFiles(store.system(), store.dataDir))
    expect(await listStored(store.dataDir)).toEqual([file?.storedName])
  })

  it('is judged by its bytes, taken from nobody who may not enter, and gone after a day', async () => {
    const store = freshStore()
    expect(await scan(store, 'letter.pdf', Buffer.from('MZ'))).toMatchObject({
      problem: { fields: [{ field: 'files' }] },
    })
    expect(await scan(store, 'letter.pdf', pdf(), 'reader')).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    must(await scan(store, 'letter.pdf'))
    store.pass({ hours: 25 })
    must(await deleteExpired(store.system()))
    must(await sweepFiles(store.system(), store.dataDir))
    expect(await listStored(store.dataDir)).toEqual([])
  })
})
