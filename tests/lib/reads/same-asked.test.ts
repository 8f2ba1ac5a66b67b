import { describe, expect, it } from 'vitest'
import { readMyOtherRequests } from '#lib/reads/my-other-requests.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { givenAgentRequest, givenAuthorised, HAN } from '#tests/support/agent.ts'
import { atDesk } from '#tests/support/desk.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const HERSELF = { name: HAN.subjectName, email: HAN.subjectEmail }

const sameAs = async (store: TestStore, reference: string) =>
  must(await readRequestFile(atDesk(store), reference)).sameAsked.map((each) => each.reference)

describe('a second identical request', () => {
  it('is taken, and the desk sees both as the same', async () => {
    const store = freshStore()
    const first = await givenConfirmedRequest(store.visitor())
    const second = await givenRequest(store.visitor())
    expect(await sameAs(store, second.reference)).toEqual([first.reference])
    expect(await sameAs(store, first.reference)).toEqual([second.reference])
  })

  it('of an agent is the person’s own, but not that of another client of the same agent', async () => {
    const store = freshStore()
    const own = await givenConfirmedRequest(store.visitor(), HERSELF)
    const { request } = await givenAgentRequest(store)
    const other = { subjectName: 'Wang Fang', subjectEmail: 'wang@mail.example' }
    await givenAgentRequest(store, { agentFor: other })
    expect(await sameAs(store, request.reference)).toEqual([own.reference])
    expect(await sameAs(store, own.reference)).toEqual([request.reference])
  })

  it('tells whoever filed it nothing of the first before they proved the mailbox (SR-049)', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor())
    const { request } = await givenRequest(store.visitor())
    const filer = store.as({ type: 'requester', requestId: request.id })
    expect(await readMyOtherRequests(filer, 'no session')).toEqual([])
  })

  it('in a stranger’s name locks nobody out: the person files and confirms as ever', async () => {
    const store = freshStore()
    for (let n = 0; n < 3; n++) await givenRequest(store.visitor(), HERSELF)
    const { request } = await givenConfirmedRequest(store.visitor(), HERSELF)
    expect(request.status).toBe('open')
  })

  it('of the person and of their agent stand side by side for the person', async () => {
    const store = freshStore()
    const { request } = await givenAuthorised(store)
    const { sessionSecret, request: own } = await givenConfirmedRequest(store.visitor(), HERSELF)
    const herself = store.as({ type: 'requester', requestId: own.id })
    const others = await readMyOtherRequests(herself, sessionSecret)
    expect(others.map(({ reference }) => reference)).toEqual([request.reference])
  })
})
