import { describe, expect, it } from 'vitest'
import { askOpenLink } from '#lib/commands/verification/ask-open-link.ts'
import { openByCode } from '#lib/commands/verification/open-by-code.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { letterOf, postEverything } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

const browserSecret = 'browser'

async function givenAsked() {
  const store = freshStore()
  const { request, reference } = await givenConfirmedRequest(store.visitor(), { shared: 'yes' })
  must(await askOpenLink(store.visitor(), { reference, browserSecret }))
  await postEverything(store.visitor())
  const { code } = await letterOf(store.visitor(), request.id, 'open-request')
  return { store, request, code }
}

const WRONG = { problem: { code: 'invalid-input', fields: [{ field: 'code', code: 'wrong-code' }] } }

describe('opening a request by the code of a mail', () => {
  it('works once, in the browser that asked, however it is typed', async () => {
    const { store, request, code } = await givenAsked()
    const typed = ` ${code.toLowerCase().slice(0, 4)} ${code.slice(4)}`
    const { sessionSecret } = must(await openByCode(store.visitor(), { browserSecret, code: typed }))
    expect(await readRequesterSession(store.visitor(), sessionSecret)).toMatchObject({
      requestId: request.id,
    })
    expect(await openByCode(store.visitor(), { browserSecret, code })).toMatchObject(WRONG)
  })

  it('answers alike in another browser, without one, for another code, and after ten minutes', async () => {
    const { store, code } = await givenAsked()
    for (const brought of [
      { browserSecret: 'another', code },
      { browserSecret: null, code },
      { browserSecret, code: 'AAAAAAAA' },
      { browserSecret, code: 'no code at all' },
    ])
      expect(await openByCode(store.visitor(), brought)).toMatchObject(WRONG)
    store.pass({ minutes: 11 })
    expect(await openByCode(store.visitor(), { browserSecret, code })).toMatchObject(WRONG)
  })

  it('ends with the fifth wrong code', async () => {
    const { store, code } = await givenAsked()
    for (let n = 0; n < 5; n++) await openByCode(store.visitor(), { browserSecret, code: 'AAAAAAAA' })
    expect(await openByCode(store.visitor(), { browserSecret, code })).toMatchObject(WRONG)
  })

  it('asks for the code where none was typed', async () => {
    const { store } = await givenAsked()
    expect(await openByCode(store.visitor(), { browserSecret, code: ' ' })).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'code-missing' }] },
    })
  })
})
