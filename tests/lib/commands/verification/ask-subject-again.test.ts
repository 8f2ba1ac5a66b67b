import { expect, it } from 'vitest'
import { askMyRequests } from '#lib/commands/verification/ask-my-requests.ts'
import { askOpenLink } from '#lib/commands/verification/ask-open-link.ts'
import { askSubjectAgain } from '#lib/commands/verification/ask-subject-again.ts'
import { openByLink } from '#lib/commands/verification/open-by-link.ts'
import { readRequesterSession } from '#lib/reads/requester-session.ts'
import { givenAgentRequest, givenAuthorised, HAN } from '#tests/support/agent.ts'
import { must } from '#tests/support/given.ts'
import { letterOf, lettersOf, mailsIn, postEverything } from '#tests/support/post.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const browserSecret = 'a browser'

const asked = async (store: TestStore) =>
  (await mailsIn(store.context)).filter(({ kind }) => kind === 'confirm-subject').length

it('the person is asked again by the agent or with an older link, one mail at a time', async () => {
  const store = freshStore()
  const { request } = await givenAgentRequest(store)
  const agent = store.as({ type: 'requester', requestId: request.id })
  must(await askSubjectAgain(agent, { token: null }))
  expect(await asked(store)).toBe(1)
  await postEverything(store.visitor())
  must(await askSubjectAgain(agent, { token: null }))
  expect(await asked(store)).toBe(2)
  await postEverything(store.visitor())
  const { token } = await letterOf(store.visitor(), request.id, 'confirm-subject')
  must(await askSubjectAgain(store.visitor(), { token }))
  expect(await asked(store)).toBe(3)
})

it('a link that is none asks nobody, and who has answered is not asked again', async () => {
  const store = freshStore()
  const { agent } = await givenAuthorised(store)
  expect(await askSubjectAgain(agent, { token: null })).toMatchObject({
    problem: { code: 'already-confirmed' },
  })
  expect(await askSubjectAgain(store.visitor(), { token: null })).toMatchObject({
    problem: { code: 'link-unknown' },
  })
})

it('“find my requests” asks a person again who has not answered, at their own mailbox', async () => {
  const store = freshStore()
  await givenAgentRequest(store)
  await postEverything(store.visitor())
  must(await askMyRequests(store.visitor(), { email: HAN.subjectEmail, browserSecret }))
  expect(await asked(store)).toBe(2)
  expect((await mailsIn(store.context)).map(({ kind }) => kind)).not.toContain('my-requests')
})

it('afterwards it lists the request for them, and its link opens it as theirs', async () => {
  const store = freshStore()
  const { request } = await givenAuthorised(store)
  must(await askMyRequests(store.visitor(), { email: HAN.subjectEmail, browserSecret }))
  const list = (await mailsIn(store.context)).find(({ kind }) => kind === 'my-requests')
  expect(list?.recipientHash).toBe(request.subjectEmailHash)
  const { token } = await letterOf(store.visitor(), request.id, 'open-request')
  const { sessionSecret } = must(await openByLink(store.visitor(), { token, browserSecret, code: null }))
  expect(await readRequesterSession(store.visitor(), sessionSecret)).toEqual({
    type: 'requester',
    requestId: request.id,
    party: 'subject',
  })
})

it('a link asked for by its reference goes to both, each to open it as oneself', async () => {
  const store = freshStore()
  const { request } = await givenAuthorised(store)
  must(await askOpenLink(store.visitor(), { reference: request.reference, browserSecret }))
  const parties = []
  for (const { token } of await lettersOf(store.visitor(), request.id, 'open-request')) {
    const opened = await openByLink(store.visitor(), { token, browserSecret, code: null })
    const actor = opened.ok && (await readRequesterSession(store.visitor(), opened.value.sessionSecret))
    parties.push(actor ? (actor.party ?? 'agent') : 'used')
  }
  expect(parties[0]).toBe('subject')
  const mails = (await mailsIn(store.context)).filter(({ kind }) => kind === 'open-request')
  expect(mails.map(({ recipientHash }) => recipientHash)).toEqual([
    request.emailHash,
    request.subjectEmailHash,
  ])
})
