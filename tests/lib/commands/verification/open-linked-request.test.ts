import { describe, expect, it } from 'vitest'
import { saveRequest } from '#db/queries/requests.ts'
import { appealDecision } from '#lib/commands/requests/appeal-decision.ts'
import { openLinkedRequest } from '#lib/commands/verification/open-linked-request.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { atDesk, DESK_VERBS, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

async function givenLinked() {
  const store = freshStore()
  const { request: first, sessionSecret } = await givenConfirmedRequest(store.visitor())
  must(await DESK_VERBS['refuse-request'](atDesk(store), first))
  const requester = store.as({ type: 'requester', requestId: first.id })
  const made = must(await appealDecision(requester, { body: 'Again.', locale: 'en', sessionSecret }))
  const second = await stored(store.context, made.reference)
  const holding = (requestId: string) => store.as({ type: 'requester', requestId })
  return { store, first, second, sessionSecret, holding }
}

describe('going to the other case', () => {
  it('works both ways, and opens nothing else', async () => {
    const { store, first, second, sessionSecret, holding } = await givenLinked()
    const there = must(
      await openLinkedRequest(holding(first.id), { sessionSecret, reference: second.reference }),
    )
    expect(await readRequesterSession(store.visitor(), there.sessionSecret)).toMatchObject({
      requestId: second.id,
    })
    const back = must(await openLinkedRequest(holding(second.id), { ...there, reference: first.reference }))
    expect(await readRequesterSession(store.visitor(), back.sessionSecret)).toMatchObject({
      requestId: first.id,
    })
  })

  it('finds nothing where none is linked, or the other was destroyed', async () => {
    const { store, first, second, sessionSecret, holding } = await givenLinked()
    const alone = await givenConfirmedRequest(store.visitor(), { email: 'alone@mail.example' })
    expect(
      await openLinkedRequest(holding(alone.request.id), { ...alone, reference: first.reference }),
    ).toMatchObject({
      problem: { code: 'not-found' },
    })
    const { version } = await stored(store.context, second.reference)
    const erasedAt = '2026-11-23T02:00:00.000Z'
    await store.context.db.transaction((tx) => saveRequest(tx, { id: second.id, version }, { erasedAt }))
    expect(
      await openLinkedRequest(holding(first.id), { sessionSecret, reference: second.reference }),
    ).toMatchObject({
      problem: { code: 'not-found' },
    })
  })

  it('is for requesters who are signed in', async () => {
    const { store, first, sessionSecret, holding } = await givenLinked()
    for (const other of [store.visitor(), atDesk(store), store.system()])
      expect(await openLinkedRequest(other, { sessionSecret, reference: first.reference })).toMatchObject({
        problem: { code: 'not-permitted' },
      })
    expect(
      await openLinkedRequest(holding(first.id), {
        sessionSecret: 'x'.repeat(43),
        reference: first.reference,
      }),
    ).toMatchObject({
      problem: { code: 'signed-out' },
    })
  })
})
