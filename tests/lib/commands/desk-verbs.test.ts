import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { audit, outbox } from '#db/schema/index.ts'
import type { Context } from '#lib/commands/context.ts'
import { disputeRequest } from '#lib/commands/verification/dispute-request.ts'
import { PERMISSIONS, type Permission, ROLES } from '#lib/domain/access/permissions.ts'
import { nextStatus, STATUSES, type Step } from '#lib/domain/requests/lifecycle.ts'
import { atDesk, DESK_VERBS, givenRequestIn, stored } from '#tests/support/desk.ts'
import { confirmationToken, givenRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

const STEP_OF = {
  'assign-request': 'assign',
  'ask-requester': 'ask',
  'reply-to-requester': 'reply',
  'match-identity': 'assign',
  'ask-identity': 'ask',
  'accept-identity': 'accept-identity',
  'refuse-request': 'refuse',
  'close-request': 'close',
  'correct-receipt': 'correct-receipt',
  'add-note': 'note',
} as const satisfies Record<keyof typeof DESK_VERBS, Step>

type Verb = keyof typeof DESK_VERBS
const VERBS = Object.keys(DESK_VERBS) as Verb[]
const everyEvent = (context: Context) => context.db.read.select().from(audit)

describe.each(VERBS)('%s', (verb) => {
  const run = DESK_VERBS[verb]

  it.each(STATUSES)('from %s does what the lifecycle says, or changes nothing', async (status) => {
    const store = freshStore()
    const before = await givenRequestIn(store, status)
    const expected = nextStatus(status, STEP_OF[verb])
    const result = await run(atDesk(store), before)
    const after = await stored(store.context, before.reference)
    if (!expected.ok) {
      expect(result).toMatchObject({ ok: false, problem: { code: 'wrong-status' } })
      expect(after).toEqual(before)
      return
    }
    must<unknown>(result)
    expect([after.status, after.version]).toEqual([expected.value, before.version + 1])
  })

  it.each(ROLES)('may be done by a %s only if the table of permissions says so', async (role) => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const allowed = (PERMISSIONS[verb satisfies Permission] as readonly string[]).includes(role)
    const result = await run(atDesk(store, role), request)
    expect(result.ok).toBe(allowed)
    if (result.ok) return
    expect(result.problem.code).toBe('not-permitted')
    const last = (await everyEvent(store.context)).at(-1)
    expect([last?.event, last?.actorId, last?.payload]).toEqual([
      'access-denied',
      role,
      JSON.stringify({ permission: verb }),
    ])
  })

  it('may not be done by a requester, a visitor or the portal itself', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const actors = [
      { type: 'requester', requestId: request.id },
      { type: 'visitor' },
      { type: 'system' },
    ] as const
    for (const actor of actors)
      expect(await run(store.as(actor), request)).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await stored(store.context, request.reference)).toEqual(request)
  })

  it('on a version that is no longer the newest is told so, and changes nothing', async () => {
    const store = freshStore()
    const { reference, version } = await givenRequestIn(store, 'open')
    must(await DESK_VERBS['add-note'](atDesk(store), { reference, version }))
    const before = [await stored(store.context, reference), await everyEvent(store.context)]
    const stale = await run(atDesk(store), { reference, version })
    expect(stale).toMatchObject({ problem: { code: 'stale-version' } })
    expect([await stored(store.context, reference), await everyEvent(store.context)]).toEqual(before)
  })

  it('on a reference that is none is not found', async () => {
    const store = freshStore()
    const nowhere = { reference: 'DSR-3333-3333', version: 1 }
    expect(await run(atDesk(store), nowhere)).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('done by two at once is done by one; the other reads an older version', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const both = await Promise.all([
      run(atDesk(store, 'handler', 'first'), request),
      run(atDesk(store, 'handler', 'second'), request),
    ])
    const codes = both.map((result) => (result.ok ? 'done' : result.problem.code))
    expect(codes.toSorted()).toEqual(['done', 'stale-version'])
    expect((await stored(store.context, request.reference)).version).toBe(request.version + 1)
  })
})

describe('two handlers answering at once', () => {
  it('leave one decision, one answer and one mail', async () => {
    const store = freshStore()
    const request = await givenRequestIn(store, 'open')
    const results = await Promise.all([
      DESK_VERBS['close-request'](atDesk(store, 'handler', 'first'), request),
      DESK_VERBS['refuse-request'](atDesk(store, 'handler', 'second'), request),
    ])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const events = (await listAudit(store.context.db.read, request.id)).map(({ event }) => event)
    expect(events.filter((event) => event === 'request-closed' || event === 'request-refused')).toHaveLength(
      1,
    )
    const mails = await store.context.db.read.select().from(outbox)
    expect(mails.filter((mail) => mail.kind === 'request-answered')).toHaveLength(1)
  })
})

describe('a mailbox that was never confirmed', () => {
  it.each(['ask-requester', 'reply-to-requester', 'close-request'] as const)(
    'gets no mail from %s; the words wait on the page of the request',
    async (verb) => {
      const store = freshStore()
      const { reference } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
      must<unknown>(await DESK_VERBS[verb](atDesk(store), await stored(store.context, reference)))
      const mails = await store.context.db.read.select().from(outbox)
      expect(mails.map((mail) => mail.kind)).toEqual(['confirm-email'])
    },
  )
})

describe('a request that the owner of the mailbox disowned', () => {
  async function givenDisputed() {
    const store = freshStore()
    const { reference, filingSecret, request } = await givenRequest(store.visitor(), { kind: 'withdrawal' })
    const token = await confirmationToken(store.visitor(), request.id)
    must(await disputeRequest(store.visitor(), { token, filingSecret, code: null }))
    return { store, seen: await stored(store.context, reference) }
  }

  it.each(['ask-requester', 'reply-to-requester', 'refuse-request', 'close-request'] as const)(
    'is frozen for %s',
    async (verb) => {
      const { store, seen } = await givenDisputed()
      const result = await DESK_VERBS[verb](atDesk(store), seen)
      expect(result).toMatchObject({ problem: { code: 'disputed' } })
      expect(await stored(store.context, seen.reference)).toEqual(seen)
    },
  )
})
