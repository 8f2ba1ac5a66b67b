import { describe, expect, it } from 'vitest'
import { saveRequest } from '#db/queries/requests.ts'
import { openByAccessKey } from '#lib/commands/verification/open-by-access-key.ts'
import { openOtherRequest } from '#lib/commands/verification/open-other-request.ts'
import { readMyOtherRequests } from '#lib/reads/my-other-requests.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { accessKeyFrom } from '#lib/vault/derived-secrets.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const email = 'li.lei@mail.example'

async function givenTwo() {
  const store = freshStore()
  const first = await givenConfirmedRequest(store.visitor(), { email })
  const second = await givenConfirmedRequest(store.visitor(), { email, kind: 'deletion' })
  const waiting = await givenRequest(store.visitor(), { email })
  const foreign = await givenConfirmedRequest(store.visitor(), { email: 'neighbour@mail.example' })
  const holding = (requestId: string) => store.as({ type: 'requester', requestId })
  return { store, first, second, waiting, foreign, holding }
}

describe('going to another request of the same mailbox', () => {
  it('takes the sign-in on, where it proved the mailbox', async () => {
    const { store, first, second, holding } = await givenTwo()
    const { sessionSecret } = first
    expect(await readMyOtherRequests(holding(first.request.id), sessionSecret)).toEqual([
      expect.objectContaining({ reference: second.reference, kind: 'deletion', status: 'open' }),
    ])
    const wanted = { sessionSecret, reference: second.reference }
    const there = must(await openOtherRequest(holding(first.request.id), wanted))
    expect(await readRequesterSession(store.visitor(), there.sessionSecret)).toMatchObject({
      requestId: second.request.id,
    })
  })

  it('finds nothing that is foreign, unconfirmed, destroyed or made up', async () => {
    const { store, first, second, waiting, foreign, holding } = await givenTwo()
    const erasedAt = '2026-11-23T02:00:00.000Z'
    await store.context.db.transaction((tx) => saveRequest(tx, second.request, { erasedAt }))
    for (const { reference } of [second, waiting, foreign, { reference: 'DSR-7777-7777' }, { reference: '' }])
      expect(
        await openOtherRequest(holding(first.request.id), { sessionSecret: first.sessionSecret, reference }),
      ).toMatchObject({ problem: { code: 'not-found' } })
    expect(await readMyOtherRequests(holding(first.request.id), first.sessionSecret)).toEqual([])
  })

  it('is not for a sign-in by access key, which proves one request only', async () => {
    const { store, first, second, holding } = await givenTwo()
    const accessKey = accessKeyFrom(store.context.keys, first.filingSecret)
    const { sessionSecret } = must(
      await openByAccessKey(store.visitor(), { reference: first.reference, accessKey }),
    )
    expect(await readMyOtherRequests(holding(first.request.id), sessionSecret)).toEqual([])
    expect(
      await openOtherRequest(holding(first.request.id), { sessionSecret, reference: second.reference }),
    ).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('is for requesters who are signed in', async () => {
    const { store, first, second, holding } = await givenTwo()
    const { sessionSecret } = first
    const wanted = { sessionSecret, reference: second.reference }
    expect(await openOtherRequest(store.visitor(), wanted)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
    expect(await openOtherRequest(holding(second.request.id), wanted)).toMatchObject({
      problem: { code: 'signed-out' },
    })
    expect(await readMyOtherRequests(holding(second.request.id), sessionSecret)).toEqual([])
  })
})
