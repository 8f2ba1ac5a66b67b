import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { databasePath } from '#db/client.ts'
import { listAuditAfter } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { lapseUnconfirmed } from '#lib/commands/requests/lapse-unconfirmed.ts'
import { submitRequest } from '#lib/commands/requests/submit-request.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { askOpenLink } from '#lib/commands/verification/ask-open-link.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { correctAddress } from '#lib/commands/verification/correct-address.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { openByLink } from '#lib/commands/verification/open-by-link.ts'
import { resendConfirmation } from '#lib/commands/verification/resend-confirmation.ts'
import { findBrokenLink } from '#lib/platform/audit-chain.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { givenConfirmedRequest, givenDraft, givenRequest, must } from '#tests/support/given.ts'
import { letterOf, postEverything } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** Every cell of every table, so that "nothing changed" means nothing. */
function everything(store: TestStore): string {
  const raw = new Database(databasePath(store.dataDir), { readonly: true })
  const tables = raw.prepare<[], string>(`select name from sqlite_master where type = 'table'`).pluck().all()
  const content = tables.map((table) => [table, raw.prepare(`select * from "${table}"`).all()])
  raw.close()
  return JSON.stringify(content)
}

function breakAudit(store: TestStore): void {
  const raw = new Database(databasePath(store.dataDir))
  raw.exec(
    `create trigger audit_broken before insert on audit begin select raise(abort, 'no audit today'); end`,
  )
  raw.close()
}

/** A store with one request waiting and one open, and every change a requester can cause in it. */
async function changesOf(
  store: TestStore,
): Promise<Record<string, (context: Context) => Promise<{ ok: boolean }>>> {
  const waiting = await givenRequest(store.visitor(), { email: 'waiting@mail.example' })
  const open = await givenConfirmedRequest(store.visitor(), { email: 'open@mail.example' })
  must(await askOpenLink(store.visitor(), { reference: open.reference, browserSecret: 'browser' }))
  await postEverything(store.visitor())
  store.pass({ hours: 31 * 24 })
  const draft = await givenDraft(store.visitor())
  must(await askOpenLink(store.visitor(), { reference: open.reference, browserSecret: 'browser' }))
  const opening = await letterOf(store.visitor(), open.request.id, 'open-request')
  await postEverything(store.visitor())
  const { filingSecret } = waiting
  must(await resendConfirmation(store.visitor(), { token: null, filingSecret }))
  await postEverything(store.visitor())
  const letter = await letterOf(store.visitor(), waiting.request.id)
  const requester = store.as({ type: 'requester', requestId: open.request.id })
  return {
    submit: (context) => submitRequest(context, draft),
    confirm: (context) => confirmEmail(context, { ...letter, filingSecret }),
    dispute: (context) => disputeRequest(context, { ...letter, filingSecret: null }),
    correct: (context) => correctAddress(context, { filingSecret, email: 'new@mail.example' }),
    resend: (context) => resendConfirmation(context, { token: null, filingSecret }),
    lapse: () => lapseUnconfirmed(store.system()),
    ask: (context) => askOpenLink(context, { reference: open.reference, browserSecret: 'browser' }),
    'open by link': (context) => openByLink(context, { ...opening, browserSecret: null }),
    'open by key': (context) =>
      openByAccessKey(context, {
        reference: open.reference,
        accessKey: accessKeyFrom(store.context.keys, open.filingSecret),
      }),
    message: () => sendMessage(requester, { body: 'Hello' }),
    withdraw: () => withdrawRequest(requester, { version: open.request.version }),
  }
}

const NAMES = [
  'submit',
  'confirm',
  'dispute',
  'correct',
  'resend',
  'lapse',
  'ask',
  'open by link',
  'open by key',
  'message',
  'withdraw',
]

describe('a change and its row in the trail (SR-139)', () => {
  it.each(NAMES)('%s: the change is not made when the row cannot be written', async (name) => {
    const store = freshStore()
    const change = (await changesOf(store))[name]
    if (!change) throw new Error('No such change.')
    breakAudit(store)
    const before = everything(store)
    await expect(change(store.visitor())).rejects.toThrow('no audit today')
    expect(everything(store)).toBe(before)
  })

  it.each(NAMES)('%s: both are written when it can', async (name) => {
    const store = freshStore()
    const change = (await changesOf(store))[name]
    const count = async () => (await listAuditAfter(store.context.db.read, 0, 1000)).length
    const before = await count()
    expect((await change?.(store.visitor()))?.ok).toBe(true)
    expect(await count()).toBeGreaterThan(before)
  })
})

describe('the trail of a store', () => {
  it('is whole after everything that can happen, and shows a change made behind its back', async () => {
    const store = freshStore()
    for (const change of Object.values(await changesOf(store))) await change(store.visitor())
    const rows = await listAuditAfter(store.context.db.read, 0, 1000)
    expect(rows.length).toBeGreaterThan(10)
    expect(findBrokenLink(rows)).toBeNull()
    const raw = new Database(databasePath(store.dataDir))
    onTestFinished(() => void raw.close())
    raw.exec('drop trigger audit_no_update')
    raw.exec(`update audit set at = '2020-01-01T00:00:00.000Z' where sequence = 3`)
    expect(findBrokenLink(await listAuditAfter(store.context.db.read, 0, 1000))).toBe(3)
  })
})

describe('what the database holds (SR-052, SR-143)', () => {
  it('is no secret and no word about a person, in any column of any table', async () => {
    const store = freshStore()
    const changes = await changesOf(store)
    const asked = {
      name: 'Canary Bird',
      email: 'canary.bird@mail.example',
      details: { scope: 'all', delivery: 'portal', remarks: 'canary remark' },
    }
    const filed = await givenRequest(store.visitor(), asked)
    const letter = await letterOf(store.visitor(), filed.request.id)
    const accessKey = accessKeyFrom(store.context.keys, filed.filingSecret)
    const { sessionSecret } = must(
      await openByAccessKey(store.visitor(), { reference: filed.reference, accessKey }),
    )
    const requester = store.as({ type: 'requester', requestId: filed.request.id })
    must(await sendMessage(requester, { body: 'canary message' }))
    const { draftSecret } = await givenDraft(store.visitor(), asked)
    for (const name of ['ask', 'open by link', 'message']) await changes[name]?.(store.visitor())
    const content = everything(store)
    const secrets = {
      ...letter,
      id: 'canary',
      accessKey,
      sessionSecret,
      draftSecret,
      filing: filed.filingSecret,
      browser: '"browser"',
    }
    for (const [name, secret] of Object.entries(secrets)) expect(content.includes(secret), name).toBe(false)
    for (const word of ['Canary', 'canary', 'mail.example', 'Li Lei']) expect(content).not.toContain(word)
  })
})
