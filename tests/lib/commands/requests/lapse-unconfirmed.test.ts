import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { findRequest } from '#db/queries/requests.ts'
import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { holdRecord } from '#lib/commands/retention/hold-record.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readMyCertificate } from '#lib/reads/record.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { findVault } from '#lib/vault/request-vault.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const CANARY = {
  name: 'Canary Bird',
  email: 'canary.bird@mail.example',
  details: { scope: 'all', delivery: 'portal', remarks: 'canary remark' },
}

/** Every byte of the database, its log included. */
function rawBytes({ dataDir }: TestStore): string {
  return readdirSync(dataDir)
    .filter((name) => name.startsWith('portal.sqlite'))
    .map((name) => readFileSync(join(dataDir, name), 'latin1'))
    .join()
}

const hashIn = (text: string, hash: string) => text.includes(hash)

describe('a request that nobody confirms (SR-060)', () => {
  it('lapses after thirty days, not before', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    store.pass({ hours: 30 * 24 })
    expect(must(await lapseUnconfirmed(store.system()))).toBe(0)
    store.pass({ seconds: 1 })
    expect(must(await lapseUnconfirmed(store.system()))).toBe(1)
    expect(must(await lapseUnconfirmed(store.system()))).toBe(0)
    expect(await findRequest(store.context.db.read, request.id)).toMatchObject({
      status: 'closed',
      outcome: 'not-confirmed',
    })
  })

  it('leaves its clock and its trail, and takes everything about the person with it', async () => {
    const store = freshStore()
    const { request, reference, filingSecret } = await givenRequest(store.visitor(), CANARY)
    must(
      await openByAccessKey(store.visitor(), {
        reference,
        accessKey: accessKeyFrom(store.context.keys, filingSecret),
      }),
    )
    store.pass({ hours: 31 * 24 })
    must(await lapseUnconfirmed(store.system()))
    const after = await findRequest(store.context.db.read, request.id)
    const { receivedAt, receivedOn, dueOn, law, lawVersion, clockTrace } = request
    expect(after).toMatchObject({ receivedAt, receivedOn, dueOn, law, lawVersion, clockTrace })
    expect(after).toMatchObject({ sealedContact: null, sealedAnswers: null, emailHash: null })
    expect(after?.erasedAt).not.toBeNull()
    expect(await findVault(store.context.keys, store.context.db.read, request.id)).toBeNull()
    expect((await mailsIn(store.context)).map(({ status }) => status)).toEqual(['dropped'])
    expect((await listAudit(store.context.db.read, request.id)).at(-1)?.event).toBe('request-lapsed')
  })

  it('opens with its access key to the certificate that it is gone, and to nothing else', async () => {
    const store = freshStore()
    const { request, reference, filingSecret } = await givenRequest(store.visitor(), CANARY)
    store.pass({ hours: 31 * 24 })
    must(await lapseUnconfirmed(store.system()))
    const accessKey = accessKeyFrom(store.context.keys, filingSecret)
    must(await openByAccessKey(store.visitor(), { reference, accessKey }))
    const mine = store.as({ type: 'requester', requestId: request.id })
    expect(must(await readMyRequest(mine))).toMatchObject({ answers: null, messages: [] })
    expect(must(await readMyCertificate(mine))).toMatchObject({ reference, erasedOn: '2026-12-24' })
  })

  it('stays under a legal hold (SR-083)', async () => {
    const store = freshStore()
    const { reference, request } = await givenRequest(store.visitor(), CANARY)
    const seen = { reference, version: request.version, body: 'Police file 12' }
    must(await holdRecord(atDesk(store, 'administrator'), seen))
    store.pass({ hours: 31 * 24 })
    expect(must(await lapseUnconfirmed(store.system()))).toBe(0)
  })

  it('leaves no byte of the person in the files after the log is emptied (SR-136)', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), CANARY)
    const { sealedContact, sealedAnswers, emailHash } = request
    const traces = [sealedContact, sealedAnswers, emailHash].filter((trace) => trace !== null)
    expect(traces.filter((trace) => hashIn(rawBytes(store), trace))).toHaveLength(3)
    store.pass({ hours: 31 * 24 })
    must(await lapseUnconfirmed(store.system()))
    await store.context.db.checkpoint()
    const raw = rawBytes(store)
    for (const trace of traces) expect(hashIn(raw, trace)).toBe(false)
    for (const word of ['Canary', 'canary', 'mail.example']) expect(raw).not.toContain(word)
  })

  it('is never one that was confirmed, or one that needs no confirming', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor())
    await givenRequest(store.visitor(), { kind: 'complaint', email: 'b@mail.example' })
    store.pass({ hours: 365 * 24 })
    expect(must(await lapseUnconfirmed(store.system()))).toBe(0)
  })
})
