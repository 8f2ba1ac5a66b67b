import { describe, expect, it } from 'vitest'
import { stopAddressChange } from '#lib/commands/verification/stop-address-change.ts'
import { readNewAddressLink, readStopAddressLink } from '#lib/reads/address-link.ts'
import { BROWSER, givenChanged, givenMine } from '#tests/support/address.ts'
import { must } from '#tests/support/given.ts'
import { letterOf, postEverything } from '#tests/support/post.ts'

const GONE = { state: 'gone' }

describe('the link to a new mailbox', () => {
  it('says for which request it is, and whether this browser asked; reading it changes nothing', async () => {
    const { store, id, reference, ask } = await givenMine()
    must(await ask())
    await postEverything(store.visitor())
    const { token } = await letterOf(store.visitor(), id, 'new-address')
    const read = (browserSecret: string | null) =>
      readNewAddressLink(store.visitor(), { token, browserSecret })
    for (let n = 0; n < 3; n++)
      expect(await read(BROWSER)).toEqual({ state: 'ready', reference, sameBrowser: true })
    expect(await read('c'.repeat(43))).toEqual({ state: 'ready', reference, sameBrowser: false })
    store.pass({ hours: 73 })
    expect(await read(BROWSER)).toEqual(GONE)
  })

  it('is gone once it was used, and for what was never one', async () => {
    const { store, id } = await givenChanged()
    const { token } = await letterOf(store.visitor(), id, 'stop-address')
    for (const brought of [token, 'made-up', null])
      expect(await readNewAddressLink(store.visitor(), { token: brought, browserSecret: BROWSER })).toEqual(
        GONE,
      )
  })
})

describe('the link to a former mailbox', () => {
  it('works for six days, and until it was used', async () => {
    const { store, id, reference } = await givenChanged()
    const { token, code } = await letterOf(store.visitor(), id, 'stop-address')
    const read = () => readStopAddressLink(store.visitor(), token)
    expect(await read()).toEqual({ state: 'ready', reference, sameBrowser: false })
    store.pass({ hours: 145 })
    expect(await read()).toEqual(GONE)
    store.pass({ hours: -2 })
    must(await stopAddressChange(store.visitor(), { token, code }))
    expect(await read()).toEqual(GONE)
  })
})
