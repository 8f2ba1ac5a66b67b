import { describe, expect, it } from 'vitest'
import { listAuditAfter } from '#db/queries/audit.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { recountCases } from '#lib/commands/calendars/recount-cases.ts'
import { readRecountPreview } from '#lib/reads/load-preview.ts'
import { atDesk, stored } from '#tests/support/desk.ts'
import { givenRequest, must } from '#tests/support/given.ts'
import { mailsOf } from '#tests/support/mails.ts'
import { freshStore } from '#tests/support/store.ts'

/** A case whose date was counted with holidays that the portal no longer has. */
async function givenOutdated() {
  const store = freshStore()
  const { reference, request } = await givenRequest(store.visitor(), { kind: 'deletion' })
  await store.context.db.transaction((tx) =>
    saveRequest(tx, request, { dueOn: '2026-12-18', sortOn: '2026-12-18' }),
  )
  return { store, reference, dueOn: request.dueOn, id: request.id }
}

describe('cases whose dates the portal would count otherwise now', () => {
  it('are moved when an administrator has seen them, with the old and the new date in the trail', async () => {
    const { store, reference, dueOn, id } = await givenOutdated()
    const context = atDesk(store, 'administrator')
    const list = await readRecountPreview(context, 'CN')
    expect(list).toMatchObject({ moving: 1, cases: [{ reference, from: '2026-12-18', to: dueOn }] })
    const before = (await listAuditAfter(context.db.read, 0, 100)).length
    const input = { calendar: 'CN', fingerprint: list?.fingerprint ?? '' }
    expect(must(await recountCases(context, input))).toEqual({ moved: 1 })
    expect(await stored(context, reference)).toMatchObject({ dueOn, sortOn: dueOn })
    const trail = (await listAuditAfter(context.db.read, before, 100)).map(({ payload }) =>
      JSON.parse(payload),
    )
    expect(trail).toEqual([
      { from: '2026-12-18', to: dueOn, because: 'calendar-data-changed' },
      { calendar: 'CN', moved: 1 },
    ])
    expect((await listAuditAfter(context.db.read, before, 100))[0]?.requestId).toBe(id)
    expect((await mailsOf(store)).at(-1)?.kind).toBe('admin-dates-moved')
  })

  it('are not moved when the list has changed since', async () => {
    const { store, reference } = await givenOutdated()
    const refused = await recountCases(atDesk(store, 'administrator'), {
      calendar: 'CN',
      fingerprint: 'other',
    })
    expect(refused).toMatchObject({ problem: { code: 'list-changed' } })
    expect(await stored(store.context, reference)).toMatchObject({ dueOn: '2026-12-18' })
  })

  it('are moved by nobody but an administrator', async () => {
    const { store } = await givenOutdated()
    const refused = await recountCases(atDesk(store, 'handler'), { calendar: 'CN', fingerprint: '' })
    expect(refused).toMatchObject({ problem: { code: 'not-permitted' } })
    expect(await readRecountPreview(store.visitor(), 'CN')).toBeNull()
  })
})
