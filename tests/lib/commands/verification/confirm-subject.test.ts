import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listVisit } from '#db/queries/requests.ts'
import { sendMessage } from '#lib/commands/messages/send-message.ts'
import { closeRequest } from '#lib/commands/requests/close-request.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { withdrawRequest } from '#lib/commands/requests/withdraw-request.ts'
import { confirmEmail } from '#lib/commands/verification/confirm-email.ts'
import { confirmSubject } from '#lib/commands/verification/confirm-subject.ts'
import { openAsSubject } from '#lib/commands/verification/open-as-subject.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { groundsFor } from '#lib/domain/requests/refusal.ts'
import { readAuthorisation } from '#lib/reads/authorisation.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { asSubject, givenAgentRequest, givenAuthorised, HAN, storedCase } from '#tests/support/agent.ts'
import { atDesk, givenMatched, stepUp } from '#tests/support/desk.ts'
import { confirmationToken, givenRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const body = 'This is what we did.'

type Answer = { reference: string; version: number; outcome: Outcome; ground: string | null }

/** Somebody at the desk who just showed a factor. */
async function closeAs(store: TestStore, answer: Answer) {
  const desk = atDesk(store)
  return closeRequest(desk, { ...answer, body, ...(await stepUp(desk)) })
}

describe('the person an agent acts for says that they authorised it (SR-084)', () => {
  it('after the code they see who asks and what; that alone confirms nothing', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    const subject = await asSubject(store, request)
    expect(await readAuthorisation(subject)).toMatchObject({
      state: 'asked',
      agent: { name: 'Li Lei', as: 'lawyer' },
      cases: [{ reference: request.reference, kind: 'access' }],
    })
    expect((await storedCase(store, request.id)).subjectConfirmedAt).toBeNull()
    expect(await readMyRequest(subject)).toMatchObject({ problem: { code: 'subject-undecided' } })
    expect(await sendMessage(subject, { body })).toMatchObject({ problem: { code: 'subject-undecided' } })
    const agent = store.as({ type: 'requester', requestId: request.id })
    expect(await readAuthorisation(agent)).toEqual({ state: 'not-theirs' })
  })

  it('for all rights of the visit at once, in the trail of each', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store, { kinds: ['access', 'deletion'] })
    must(await confirmSubject(await asSubject(store, request)))
    for (const one of await listVisit(store.context.db.read, request)) {
      expect(one.subjectConfirmedAt).not.toBeNull()
      const events = (await listAudit(store.context.db.read, one.id)).map(({ event }) => event)
      expect(events).toContain('subject-confirmed')
    }
  })

  it('is said by nobody else: not by the agent, not twice, not with the old link', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    const letter = await letterOf(store.visitor(), request.id, 'confirm-subject')
    const agent = store.as({ type: 'requester', requestId: request.id })
    expect(await confirmSubject(agent)).toMatchObject({ problem: { code: 'not-permitted' } })
    const subject = await asSubject(store, request)
    must(await confirmSubject(subject))
    expect(await confirmSubject(subject)).toMatchObject({ problem: { code: 'already-confirmed' } })
    expect(await openAsSubject(store.visitor(), letter)).toMatchObject({
      problem: { code: 'already-confirmed' },
    })
  })

  it('opens a request whose agent never confirmed their own mailbox, and the desk hears of it once', async () => {
    const store = freshStore()
    const { request, filingSecret } = await givenRequest(store.visitor(), { agentFor: HAN })
    must(await confirmSubject(await asSubject(store, request)))
    expect(await storedCase(store, request.id)).toMatchObject({ status: 'open', confirmedAt: null })
    const token = await confirmationToken(store.visitor(), request.id)
    must(await confirmEmail(store.visitor(), { token, filingSecret, code: null }))
    const kinds = (await mailsIn(store.context)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'admin-request-confirmed')).toHaveLength(1)
  })

  it('counts no day, since the clock runs from receipt, and shows whose mailbox it is', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    store.pass({ hours: 48 })
    await postEverything(store.visitor())
    must(await confirmSubject(await asSubject(store, request)))
    const { dueOn, receivedOn, assurance } = await storedCase(store, request.id)
    expect([dueOn, receivedOn]).toEqual([request.dueOn, request.receivedOn])
    expect([request.assurance, assurance]).toEqual([0, 1])
  })
})

describe('what waits for it at the desk', () => {
  const close = async (store: TestStore, id: string, outcome: Outcome) => {
    const seen = await storedCase(store, id)
    const ground = groundsFor(seen, outcome as 'refused')[0]?.code ?? null
    return closeAs(store, { ...seen, outcome, ground })
  }

  it.each([
    ['access', 'granted'],
    ['access', 'no-data-held'],
    ['deletion', 'granted'],
    ['deletion', 'restricted'],
    ['correction', 'granted'],
    ['cancellation', 'granted'],
  ] as const)('%s cannot end %s, also by direct post', async (kind, outcome) => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store, { kind })
    expect(await close(store, request.id, outcome)).toMatchObject({
      problem: { code: 'subject-unconfirmed' },
    })
    expect((await storedCase(store, request.id)).status).toBe('open')
  })

  it('ends once they said yes', async () => {
    const store = freshStore()
    const { request } = await givenAuthorised(store)
    await givenMatched(store, request.reference)
    must(await close(store, request.id, 'granted'))
  })

  it('a refusal on a ground of the law, and that nobody proved who they are, stay possible', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    const seen = await storedCase(store, request.id)
    const ground = groundsFor(seen, 'refused')[0]?.code ?? ''
    must(await refuseRequest(atDesk(store), { ...seen, ground, body }))
    const other = await givenAgentRequest(store, { email: 'other@mail.example' })
    must(await close(store, other.request.id, 'identity-not-proven'))
  })

  it.each(['withdrawal', 'complaint'] as const)('nothing stands before a %s', async (kind) => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store, { kind })
    must(await close(store, request.id, 'granted'))
  })
})

describe('afterwards the request is theirs', () => {
  it('the answer goes to them; the agent sees where it stands, and neither answer nor outcome', async () => {
    const store = freshStore()
    const { request, subject, agent } = await givenAuthorised(store)
    const seen = await givenMatched(store, request.reference)
    must(await closeAs(store, { ...seen, outcome: 'granted', ground: null }))
    const theirs = must(await readMyRequest(subject))
    expect([theirs.outcome, theirs.messages.map(({ kind }) => kind)]).toEqual(['granted', ['answer']])
    // its words wait for the key they got when they said yes (SR-122)
    expect([theirs.answerWaits, JSON.stringify(theirs).includes(body)]).toEqual([true, false])
    expect(theirs.byAgent).toMatchObject({ as: 'subject', name: 'Li Lei' })
    const shown = must(await readMyRequest(agent))
    expect([shown.status, shown.outcome, shown.messages]).toEqual(['closed', null, []])
    expect(JSON.stringify(shown)).not.toContain(body)
  })

  it('they get a key of their own, shown for half an hour and to nobody else', async () => {
    const store = freshStore()
    const { request, subject, agent } = await givenAuthorised(store)
    expect(must(await readMyRequest(subject)).byAgent?.accessKey).toMatch(/^(\w{3}-){8}\w{3}$/)
    expect(must(await readMyRequest(agent)).byAgent?.accessKey).toBeNull()
    store.pass({ minutes: 31 })
    const later = store.as({ type: 'requester', requestId: request.id, party: 'subject' })
    expect(must(await readMyRequest(later)).byAgent?.accessKey).toBeNull()
  })

  it('both are mailed that it was answered, each at their own mailbox', async () => {
    const store = freshStore()
    const { request } = await givenAuthorised(store)
    const seen = await givenMatched(store, request.reference)
    must(await closeAs(store, { ...seen, outcome: 'granted', ground: null }))
    const told = (await mailsIn(store.context)).filter(({ kind }) => kind === 'request-answered')
    expect(told.map((mail) => mail.recipientHash).sort()).toEqual(
      [request.emailHash, request.subjectEmailHash].sort(),
    )
  })

  it('only they write and take it back', async () => {
    const store = freshStore()
    const { request, subject, agent } = await givenAuthorised(store)
    const { version } = request
    for (const result of [await sendMessage(agent, { body }), await withdrawRequest(agent, { version })])
      expect(result).toMatchObject({ problem: { code: 'subject-speaks' } })
    must(await sendMessage(subject, { body }))
    must(await withdrawRequest(subject, { version: version + 1 }))
  })
})
