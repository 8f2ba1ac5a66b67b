import { describe, expect, it } from 'vitest'
import { askOpenLink } from '#lib/commands/verification/ask-open-link.ts'
import { openByLink } from '#lib/commands/verification/open-by-link.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { letterOf, postEverything } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

async function asked() {
  const store = freshStore()
  const { reference, request } = await givenConfirmedRequest(store.visitor())
  must(await askOpenLink(store.visitor(), { reference, browserSecret: 'browser' }))
  await postEverything(store.visitor())
  const letter = await letterOf(store.visitor(), request.id, 'open-request')
  const open = (browserSecret: string | null, code: string | null = null) =>
    openByLink(store.visitor(), { token: letter.token, browserSecret, code })
  return { store, letter, open }
}

const field = (result: unknown) =>
  (result as { problem: { fields: { code: string }[] } }).problem.fields[0]?.code

describe('opening a request by the link of a mail (SR-064)', () => {
  it('works in the browser that asked, once', async () => {
    const { open } = await asked()
    must(await open('browser'))
    expect(await open('browser')).toMatchObject({ problem: { code: 'link-expired' } })
  })

  it('takes the code elsewhere', async () => {
    const { open, letter } = await asked()
    expect(field(await open('another browser'))).toBe('code-missing')
    expect(field(await open(null, 'AAAAAAAA'))).toBe('wrong-code')
    must(await open(null, letter.code))
  })

  it('ends after five wrong codes, even for the right one', async () => {
    const { open, letter } = await asked()
    for (let wrong = 0; wrong < 5; wrong++) await open(null, 'AAAAAAAA')
    expect(field(await open(null, letter.code))).toBe('too-many-codes')
  })

  it('ends ten minutes after its sending', async () => {
    const { store, open } = await asked()
    store.pass({ minutes: 10, seconds: 1 })
    expect(await open('browser')).toMatchObject({ problem: { code: 'link-expired' } })
    store.pass({ seconds: -1 })
    must(await open('browser'))
  })
})
