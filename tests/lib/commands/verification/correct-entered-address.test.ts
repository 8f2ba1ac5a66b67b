import { describe, expect, it } from 'vitest'
import { listUnusedVerifications } from '#db/queries/verification.ts'
import { enterRequest } from '#lib/commands/requests/enter-request.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { correctEnteredAddress } from '#lib/commands/verification/correct-entered-address.ts'
import { linkToken, mailCode } from '#lib/vault/derived-secrets.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'
import { atDesk, stored } from '#tests/support/desk.ts'
import { entryOf } from '#tests/support/entry.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore } from '#tests/support/store.ts'

const TYPED = 'li.lie@mail.example'
const RIGHT = 'li.lei@mail.example'

async function givenMistyped(changes: Record<string, unknown> = {}) {
  const store = freshStore()
  const { reference } = must(await enterRequest(atDesk(store), entryOf({ email: TYPED, ...changes })))
  const now = () => stored(store.context, reference)
  const link = async () => {
    const [found] = await listUnusedVerifications(store.context.db.read, (await now()).id, 'confirm-email')
    if (!found) throw new Error('No link was made.')
    const { keys } = store.context
    return {
      token: linkToken(keys, 'confirm-email', found.id),
      code: mailCode(keys, 'confirm-email', found.id),
    }
  }
  const confirm = (brought: { token: string; code: string }) =>
    confirmEmail(store.visitor(), { ...brought, filingSecret: null })
  return { store, now, link, confirm }
}

describe('an address that was mistyped at the desk', () => {
  it('is corrected: links to the old one die, and the receipt goes to the new one', async () => {
    const { store, now, link, confirm } = await givenMistyped()
    const old = await link()
    const { version, reference } = await now()
    must(await correctEnteredAddress(atDesk(store), { reference, version, email: RIGHT }))
    const request = await now()
    const vault = await openVault(store.context.keys, store.context.db.read, request.id)
    expect(openContact(vault, request).email).toBe(RIGHT)
    expect(await confirm(old)).toMatchObject({ problem: { code: 'link-unknown' } })
    const queued = (await mailsOf(store)).filter(({ status }) => status === 'queued')
    expect(queued.map(({ kind }) => kind)).toEqual(['confirm-email'])
    must(await confirm(await link()))
    expect((await now()).assurance).toBe(1)
  })

  it('can be given to somebody who had none', async () => {
    const { store, now } = await givenMistyped({ email: '' })
    must(await correctEnteredAddress(atDesk(store), { ...(await now()), email: RIGHT }))
    expect((await mailsOf(store)).map(({ kind }) => kind)).toEqual(['confirm-email'])
  })

  it('is the person’s own to change once it is confirmed, and of what came by the portal', async () => {
    const { store, now, link, confirm } = await givenMistyped()
    must(await confirm(await link()))
    const refused = { problem: { code: 'wrong-status' } }
    expect(await correctEnteredAddress(atDesk(store), { ...(await now()), email: RIGHT })).toMatchObject(
      refused,
    )
    const { request } = await givenRequest(store.visitor())
    expect(await correctEnteredAddress(atDesk(store), { ...request, email: TYPED })).toMatchObject(refused)
  })

  it('is not changed to itself, on an older version, or by a reader', async () => {
    const { store, now } = await givenMistyped()
    const request = await now()
    const tried = (more: object, role?: 'reader') =>
      correctEnteredAddress(atDesk(store, role), { ...request, email: RIGHT, ...more })
    expect(await tried({ email: TYPED })).toMatchObject({
      problem: { fields: [{ field: 'email', code: 'address-same' }] },
    })
    expect(await tried({ version: 9 })).toMatchObject({ problem: { code: 'stale-version' } })
    expect(await tried({}, 'reader')).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
