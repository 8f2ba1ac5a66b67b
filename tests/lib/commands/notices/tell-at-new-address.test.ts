import { describe, expect, it } from 'vitest'
import { listRequesterMail } from '#db/queries/outbox.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { tellAtNewAddress } from '#lib/commands/notices/tell-at-new-address.ts'
import { openContact, openVault } from '#lib/vault/request-vault.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { lettersLeave } from '#tests/support/leaving.ts'
import { givenNotNotified, type NotNotifiedCase } from '#tests/support/not-notified.ts'

/** The person has proven another address; how they do is told elsewhere. */
async function movesTo(email: string, { store, now }: NotNotifiedCase) {
  const request = await now()
  const vault = await openVault(store.context.keys, store.context.db.read, request.id)
  const contact = JSON.stringify({ ...openContact(vault, request), email })
  const sealedContact = vault.seal('requests.sealed_contact', request.id, contact)
  await store.context.db.transaction((tx) => saveRequest(tx, request, { sealedContact }))
}

describe('a notice for an address proven since', () => {
  it('goes there, and the person is notified once it has left', async () => {
    const given = await givenNotNotified()
    const { store, now, seen } = given
    await movesTo('new@mail.example', given)
    must(await tellAtNewAddress(atDesk(store), await seen()))
    expect((await now()).unnotifiedSince).not.toBeNull()
    expect(await lettersLeave(store)).toEqual(['new-message'])
    expect((await now()).unnotifiedSince).toBeNull()
    const mails = await listRequesterMail(store.context.db.read, (await now()).id)
    expect(mails.find(({ status }) => status === 'failed')).toMatchObject({
      ...{ settledHow: 'other-address', settledBy: 'handler' },
    })
  })

  it('is refused while there is no other address, and to a reader', async () => {
    const { store, seen } = await givenNotNotified()
    expect(await tellAtNewAddress(atDesk(store), await seen())).toMatchObject({
      problem: { code: 'same-address' },
    })
    expect(await tellAtNewAddress(atDesk(store, 'reader'), await seen())).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})
