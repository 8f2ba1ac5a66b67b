import { describe, expect, it } from 'vitest'
import { listUnusedVerifications } from '#db/queries/verification.ts'
import { askOpenLink } from '#lib/commands/verification/ask-open-link.ts'
import { openByLink } from '#lib/commands/verification/open-by-link.ts'
import { readOpenLink } from '#lib/reads/open-link.ts'
import { linkToken } from '#lib/vault/derived-secrets.ts'
import { confirmationToken, givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenOpenLink() {
  const store = freshStore()
  const { request, reference } = await givenConfirmedRequest(store.visitor())
  const browserSecret = 'b'.repeat(43)
  must(await askOpenLink(store.visitor(), { reference, browserSecret }))
  const [asked] = await listUnusedVerifications(store.context.db.read, request.id, 'open-request')
  if (!asked) throw new Error('No link was made.')
  return { store, browserSecret, token: linkToken(store.context.keys, 'open-request', asked.id) }
}

describe('the page of a link that opens a request', () => {
  it('offers the button alone only in the browser that asked', async () => {
    const { store, token, browserSecret } = await givenOpenLink()
    const ready = (secret: string | null) => readOpenLink(store.visitor(), { token, browserSecret: secret })
    expect(await ready(browserSecret)).toEqual({ state: 'ready', sameBrowser: true })
    expect(await ready(null)).toEqual({ state: 'ready', sameBrowser: false })
  })

  it('is gone after ten minutes, after its use, and for anything that is no such link', async () => {
    const { store, token, browserSecret } = await givenOpenLink()
    const { request } = await givenRequest(store.visitor(), { email: 'other@mail.example' })
    const confirming = await confirmationToken(store.visitor(), request.id)
    for (const wrong of [null, 'x'.repeat(43), confirming])
      expect(await readOpenLink(store.visitor(), { token: wrong, browserSecret })).toEqual({ state: 'gone' })
    must(await openByLink(store.visitor(), { token, browserSecret, code: null }))
    expect(await readOpenLink(store.visitor(), { token, browserSecret })).toEqual({ state: 'gone' })
    const later = await givenOpenLink()
    later.store.pass({ minutes: 11 })
    expect(await readOpenLink(later.store.visitor(), later)).toEqual({ state: 'gone' })
  })
})
