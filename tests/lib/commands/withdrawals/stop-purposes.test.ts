import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listWithdrawalsOf } from '#db/queries/withdrawals.ts'
import { stopPurposes } from '#lib/commands/withdrawals/stop-purposes.ts'
import { readRequestFile } from '#lib/reads/request-file.ts'
import { atDesk, stored } from '#tests/support/desk.ts'
import { givenConfirmedRequest, must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'

async function withdrawnCase() {
  const store = freshStore()
  const { request } = await givenConfirmedRequest(store.visitor(), { kind: 'withdrawal' })
  const rows = () => listWithdrawalsOf(store.context.db.read, request.id)
  return { store, request, rows }
}

describe('recording that a use was stopped', () => {
  it('keeps who did it and when, one purpose at a time, until nothing is left to stop', async () => {
    const { store, request, rows } = await withdrawnCase()
    must(await stopPurposes(atDesk(store), { ...request, stopped: ['advertising'] }))
    expect((await rows()).map(({ stoppedAt, stoppedBy }) => [stoppedAt, stoppedBy])).toEqual([
      ['2026-11-23T02:00:00.000Z', 'handler'],
      [null, null],
    ])
    const trail = await listAudit(store.context.db.read, request.id)
    expect(trail.at(-1)).toMatchObject({ event: 'purposes-stopped', payload: '{"purposes":["advertising"]}' })
    const between = must(await readRequestFile(atDesk(store), request.reference))
    expect(between.actions).toContain('stop-purposes')
    must(await stopPurposes(atDesk(store), { ...between, stopped: ['advertising-sharing'] }))
    const after = must(await readRequestFile(atDesk(store), request.reference))
    expect(after.actions).not.toContain('stop-purposes')
  })

  it('is not for readers', async () => {
    const { store, request, rows } = await withdrawnCase()
    const result = await stopPurposes(atDesk(store, 'reader'), { ...request, stopped: ['advertising'] })
    expect(result).toMatchObject({ problem: { code: 'not-permitted' } })
    expect((await rows()).every(({ stoppedAt }) => stoppedAt === null)).toBe(true)
  })

  it('refuses what is not part of the request, or is stopped already', async () => {
    const { store, request } = await withdrawnCase()
    const result = await stopPurposes(atDesk(store), { ...request, stopped: ['surveys'] })
    expect(result).toMatchObject({ problem: { fields: [{ field: 'stopped', code: 'purpose-not-running' }] } })
    must(await stopPurposes(atDesk(store), { ...request, stopped: ['advertising'] }))
    const seen = await stored(store.context, request.reference)
    expect(await stopPurposes(atDesk(store), { ...seen, stopped: ['advertising'] })).toMatchObject({
      problem: { fields: [{ field: 'stopped', code: 'purpose-not-running' }] },
    })
  })

  it('refuses whoever saw an older version of the case', async () => {
    const { store, request } = await withdrawnCase()
    const seen = { ...request, version: request.version - 1 }
    expect(await stopPurposes(atDesk(store), { ...seen, stopped: ['advertising'] })).toMatchObject({
      problem: { code: 'stale-version' },
    })
  })
})
