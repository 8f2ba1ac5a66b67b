import { describe, expect, it } from 'vitest'
import { listVisit } from '#db/queries/requests.ts'
import { isSuppressed } from '#db/queries/verification.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import { confirmSubject } from '#lib/commands/verification/confirm-subject.ts'
import { disputeAsSubject } from '#lib/commands/verification/dispute-as-subject.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { readPersonLink } from '#lib/reads/person-link.ts'
import { asSubject, givenAgentRequest, HAN, storedCase } from '#tests/support/agent.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { letterOf, mailsIn } from '#tests/support/post.ts'
import { freshStore } from '#tests/support/store.ts'

describe('"I did not authorise this" (SR-059, SR-084)', () => {
  it('freezes all that was asked in the visit, and cannot be taken back by a yes', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store, { kinds: ['access', 'deletion'] })
    const { token } = await letterOf(store.visitor(), request.id, 'confirm-subject')
    const subject = await asSubject(store, request)
    must(await disputeAsSubject(subject))
    for (const one of await listVisit(store.context.db.read, request)) expect(one.disputedAt).not.toBeNull()
    expect(await confirmSubject(subject)).toMatchObject({ problem: { code: 'wrong-status' } })
    expect(await readPersonLink(store.visitor(), token)).toEqual({ state: 'disputed' })
    const agent = store.as({ type: 'requester', requestId: request.id })
    expect(must(await readMyRequest(agent))).toMatchObject({ disputed: true, canWrite: false })
  })

  it('stops mail of strangers to that mailbox, with one last mail, and leaves the agent’s alone', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    must(await disputeAsSubject(await asSubject(store, request)))
    const { subjectEmailHash, emailHash } = await storedCase(store, request.id)
    const { read } = store.context.db
    expect(await isSuppressed(read, subjectEmailHash ?? '')).toBe(true)
    expect(await isSuppressed(read, emailHash ?? '')).toBe(false)
    const last = (await mailsIn(store.context)).findLast(({ kind }) => kind === 'mail-stopped')
    expect(last?.recipientHash).toBe(subjectEmailHash)
    await givenRequest(store.visitor(), { agentFor: HAN, email: 'next@mail.example' })
    const asked = (await mailsIn(store.context)).filter(({ kind }) => kind === 'confirm-subject')
    expect(asked).toHaveLength(1)
  })

  it('lifts what was withdrawn in their name; it was kept under their mailbox', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store, { kind: 'withdrawal' })
    const withdrawn = () => listWithdrawalsOf(store.context.db.read, request.id)
    expect((await withdrawn()).map((one) => one.emailHash)).toEqual(Array(2).fill(request.subjectEmailHash))
    must(await disputeAsSubject(await asSubject(store, request)))
    for (const one of await withdrawn()) expect(one.liftedAt).not.toBeNull()
  })

  it('is not for the agent to say', async () => {
    const store = freshStore()
    const { request } = await givenAgentRequest(store)
    const agent = store.as({ type: 'requester', requestId: request.id })
    expect(await disputeAsSubject(agent)).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
