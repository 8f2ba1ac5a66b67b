import { describe, expect, it } from 'vitest'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { askMyRequests } from '#lib/commands/verification/ask-my-requests.ts'
import { mailToRender } from '#lib/reads/mail-to-send.ts'
import { atDesk, DESK_VERBS } from '#tests/support/desk.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** Which mails of a store would go out discreet, by kind and audience. */
async function discreetIn(store: TestStore) {
  const mails = await mailsIn(store.context)
  const rendered = await Promise.all(mails.map((row) => mailToRender(store.system(), row, false)))
  return mails.map(({ kind, audience }, at) => [kind, audience, rendered[at]?.isDiscreet])
}

describe('every mail to somebody who shares the mailbox', () => {
  it('is discreet, and so are those of an appeal; the desk’s are not', async () => {
    const store = freshStore()
    const { request, sessionSecret } = await givenConfirmedRequest(store.visitor(), { shared: 'yes' })
    must(await DESK_VERBS['refuse-request'](atDesk(store), request))
    const requester = store.as({ type: 'requester', requestId: request.id })
    must(await appealDecision(requester, { body: 'Again.', locale: 'en', sessionSecret }))
    const mails = await discreetIn(store)
    expect(mails.length).toBeGreaterThan(4)
    for (const [kind, audience, isDiscreet] of mails)
      expect(isDiscreet, `${kind}`).toBe(audience === 'requester')
  })

  it('is not, where nothing was said', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    expect(await discreetIn(store)).toEqual([['confirm-email', 'requester', false]])
  })

  it('is a list too, as soon as one of its requests is', async () => {
    const store = freshStore()
    const email = 'both@mail.example'
    await givenConfirmedRequest(store.visitor(), { email, shared: 'yes' })
    store.pass({ hours: 1 })
    await givenConfirmedRequest(store.visitor(), { email })
    must(await askMyRequests(store.visitor(), { email, browserSecret: 'browser' }))
    expect((await discreetIn(store)).at(-1)).toEqual(['my-requests', 'requester', true])
  })
})
