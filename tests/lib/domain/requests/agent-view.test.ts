import { expect, it } from 'vitest'
import { shownTo } from '#lib/domain/requests/agent-view.ts'
import { readMyRequest } from '#lib/reads/my-request.ts'
import { givenAuthorised } from '#tests/support/agent.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

it('an agent sees where a request stands, what was written before, and nothing that tells of the person', async () => {
  const { subject } = await givenAuthorised(freshStore())
  const mine = must(await readMyRequest(subject))
  expect(shownTo(mine)).toBe(mine)
  const at = (createdAt: string) => ({
    ...{ id: createdAt, author: 'staff', kind: 'reply', body: 'b', original: null, createdAt, files: [] },
  })
  const since = '2026-11-24T00:00:00Z'
  const seen = shownTo({
    ...mine,
    status: 'closed',
    outcome: 'no-data-held',
    refusalGround: 'cn.state-organ',
    messages: [at('2026-11-23T00:00:00Z'), at('2026-11-25T00:00:00Z')] as typeof mine.messages,
    byAgent: { as: 'agent', name: null, accessKey: null, subjectConfirmedAt: since, gated: true },
  })
  expect(seen).toMatchObject({ status: 'closed', outcome: null, refusalGround: null, canWrite: false })
  expect(seen.messages.map(({ createdAt }) => createdAt)).toEqual(['2026-11-23T00:00:00Z'])
})
