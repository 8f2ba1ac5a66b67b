import { describe, expect, it } from 'vitest'
import { openAsSubject } from '#lib/commands/verification/open-as-subject.ts'
import { readPersonLink } from '#lib/reads/person-link.ts'
import { givenAgentRequest, HAN, storedCase } from '#tests/support/agent.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

describe('the link to a person in whose name somebody asks (SR-084)', () => {
  it('goes to their own mailbox, once for all rights of the visit, and names nobody', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { agentFor: HAN, kinds: ['access', 'deletion'] })
    const mails = await mailsIn(store.context)
    const [mail, ...more] = mails.filter(({ kind }) => kind === 'confirm-subject')
    expect(more).toEqual([])
    expect(mail).toMatchObject({ recipientHash: request.subjectEmailHash, requestId: request.id, capped: 1 })
    expect(mail?.payload).not.toContain('Li Lei')
    expect(request.subjectEmailHash).not.toBe(request.emailHash)
    expect(request.sealedContact).not.toContain(HAN.subjectEmail)
  })

  it('is not sent where nobody acts for anybody', async () => {
    const store = freshStore()
    await givenRequest(store.visitor())
    expect((await mailsIn(store.context)).map(({ kind }) => kind)).toEqual(['confirm-email'])
  })

  it('changes nothing and shows no data when it is read, however often', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    const before = await storedCase(store, request.id)
    const { token } = await letterOf(store.visitor(), request.id, 'confirm-subject')
    for (let n = 0; n < 3; n++)
      expect(await readPersonLink(store.visitor(), token)).toEqual({
        state: 'ready',
        reference: request.reference,
      })
    expect(await storedCase(store, request.id)).toEqual(before)
  })

  it('opens nothing without the code, and a filing browser proves nothing here', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    const { token } = await letterOf(store.visitor(), request.id, 'confirm-subject')
    expect(await openAsSubject(store.visitor(), { token, code: null })).toMatchObject({
      problem: { fields: [{ field: 'code', code: 'code-missing' }] },
    })
  })

  it('five wrong codes kill the code (SR-057)', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    const { token, code } = await letterOf(store.visitor(), request.id, 'confirm-subject')
    const wrong = { token, code: code === '33333333' ? '44444444' : '33333333' }
    for (let n = 0; n < 5; n++)
      expect(await openAsSubject(store.visitor(), wrong)).toMatchObject({
        problem: { fields: [{ code: 'wrong-code' }] },
      })
    expect(await openAsSubject(store.visitor(), { token, code })).toMatchObject({
      problem: { fields: [{ code: 'too-many-codes' }] },
    })
  })

  it('its code lives half an hour, the link three days', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    await postEverything(store.visitor())
    const { token, code } = await letterOf(store.visitor(), request.id, 'confirm-subject')
    store.pass({ minutes: 31 })
    expect(await openAsSubject(store.visitor(), { token, code })).toMatchObject({
      problem: { fields: [{ code: 'code-expired' }] },
    })
    expect(await readPersonLink(store.visitor(), token)).toMatchObject({ state: 'ready' })
    store.pass({ hours: 72 })
    expect(await readPersonLink(store.visitor(), token)).toMatchObject({ state: 'expired' })
  })

  it('a link that confirms the mailbox of the agent is refused here, and the other way round (SR-053)', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor(), { agentFor: HAN })
    const { token, code } = await letterOf(store.visitor(), request.id, 'confirm-email')
    expect(await openAsSubject(store.visitor(), { token, code })).toMatchObject({
      problem: { code: 'link-unknown' },
    })
    const theirs = await letterOf(store.visitor(), request.id, 'confirm-subject')
    must(await openAsSubject(store.visitor(), theirs))
  })
})
