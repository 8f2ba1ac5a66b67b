import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { drafts, requesterSessions, submissions } from '#db/schema/index.ts'
import { deleteExpired } from '#lib/commands/retention/delete-expired.ts'
import { givenConfirmedRequest, givenDraft, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

describe('deleting what has expired', () => {
  it('takes drafts after a day, sessions after eight hours and submission keys after three days, and counts them', async () => {
    const store = freshStore()
    await givenConfirmedRequest(store.visitor())
    await givenDraft(store.visitor())
    const { read } = store.context.db
    expect(must(await deleteExpired(store.system()))).toBe(0)
    store.pass({ hours: 73 })
    expect(must(await deleteExpired(store.system()))).toBe(3)
    for (const table of [drafts, requesterSessions, submissions])
      expect(await read.select().from(table)).toHaveLength(0)
    const event = (await listAuditAfter(read, 0, 100)).at(-1)
    expect(event?.event).toBe('retention-applied')
    expect(JSON.parse(event?.payload ?? '')).toMatchObject({
      drafts: 1,
      formAttempts: 0,
      submissions: 1,
      sessions: 1,
    })
  })

  it('is for the worker alone', async () => {
    expect(await deleteExpired(freshStore().visitor())).toMatchObject({ problem: { code: 'not-permitted' } })
  })
})
