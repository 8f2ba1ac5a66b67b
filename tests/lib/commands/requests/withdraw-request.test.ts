import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { findRequest } from '#db/queries/requests.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { givenConfirmedRequest, givenRequest, must } from '#tests/support/given.ts'
import { mailsIn } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

describe('taking a request back', () => {
  it('closes it as withdrawn, drops what waited to be mailed, and says so once', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor())
    const requester = store.as({ type: 'requester', requestId: request.id })
    must(await withdrawRequest(requester, { version: request.version }))
    expect(await findRequest(store.context.db.read, request.id)).toMatchObject({
      status: 'closed',
      outcome: 'withdrawn',
    })
    expect(
      (await mailsIn(store.context)).filter(({ status }) => status === 'queued').map(({ kind }) => kind),
    ).toEqual(['request-withdrawn'])
    expect((await listAudit(store.context.db.read, request.id)).at(-1)?.event).toBe('request-withdrawn')
    expect(await withdrawRequest(requester, { version: request.version + 1 })).toMatchObject({
      problem: { code: 'wrong-status' },
    })
  })

  it('mails nobody while the mailbox is not confirmed', async () => {
    const store = freshStore()
    const { request } = await givenRequest(store.visitor())
    must(
      await withdrawRequest(store.as({ type: 'requester', requestId: request.id }), {
        version: request.version,
      }),
    )
    expect((await mailsIn(store.context)).map(({ status }) => status)).toEqual(['dropped'])
  })

  it('on another version than the one that was shown is told so', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor())
    const requester = store.as({ type: 'requester', requestId: request.id })
    expect(await withdrawRequest(requester, { version: request.version - 1 })).toMatchObject({
      problem: { code: 'stale-version' },
    })
    const both = await Promise.all([1, 2].map(() => withdrawRequest(requester, { version: request.version })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is for its requester alone', async () => {
    const store = freshStore()
    const { request } = await givenConfirmedRequest(store.visitor())
    for (const context of [store.visitor(), store.system()])
      expect(await withdrawRequest(context, { version: request.version })).toMatchObject({
        problem: { code: 'not-permitted' },
      })
  })
})
