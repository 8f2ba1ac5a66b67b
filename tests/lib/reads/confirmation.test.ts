import { describe, expect, it } from 'vitest'
import { findRequest } from '#db/queries/requests.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { correctAddress } from '#lib/commands/verification/correct-address.ts'
import { readConfirmation } from '#lib/reads/confirmation.ts'
import { confirmationToken, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenLink() {
  const store = freshStore()
  const { request, filingSecret, reference } = await givenRequest(store.visitor())
  const token = await confirmationToken(store.visitor(), request.id)
  const read = (secret: string | null = null) =>
    readConfirmation(store.visitor(), { token, filingSecret: secret })
  return { store, request, filingSecret, reference, token, read }
}

describe('the page of a confirmation link', () => {
  it('offers the button alone only in the browser that filed', async () => {
    const { read, reference, filingSecret } = await givenLink()
    expect(await read()).toEqual({ state: 'ready', reference, sameBrowser: false })
    expect(await read(filingSecret)).toEqual({ state: 'ready', reference, sameBrowser: true })
  })

  it('changes nothing, however often it is read', async () => {
    const { store, request, read } = await givenLink()
    for (let visit = 0; visit < 100; visit += 1) await read()
    expect(await findRequest(store.context.db.read, request.id)).toEqual(request)
  })

  it('says that it is too old after 72 hours, and that there is still a request', async () => {
    const { store, read } = await givenLink()
    store.pass({ hours: 73 })
    expect(await read()).toMatchObject({ state: 'expired' })
  })

  it('says “already confirmed” afterwards, and nothing else', async () => {
    const { store, token, filingSecret, read } = await givenLink()
    must(await confirmEmail(store.visitor(), { token, filingSecret, code: null }))
    expect(await read()).toEqual({ state: 'confirmed' })
  })

  it('knows nothing of an unknown link, nor of one to an address that was corrected', async () => {
    const { store, filingSecret, read } = await givenLink()
    const stranger = { token: 'x'.repeat(43), filingSecret }
    expect(await readConfirmation(store.visitor(), stranger)).toEqual({ state: 'unknown' })
    expect(await readConfirmation(store.visitor(), { token: null, filingSecret: null })).toEqual({
      state: 'unknown',
    })
    must(await correctAddress(store.visitor(), { filingSecret, email: 'right@mail.example' }))
    expect(await read(filingSecret)).toEqual({ state: 'unknown' })
  })

  it('speaks of the request filed in this browser when there is no link', async () => {
    const { store, filingSecret, reference } = await givenLink()
    const found = await readConfirmation(store.visitor(), { token: null, filingSecret })
    expect(found).toEqual({ state: 'ready', reference, sameBrowser: false })
  })
})
