import { describe, expect, it } from 'vitest'
import { changeView } from '#lib/commands/views/change-view.ts'
import { keepView } from '#lib/commands/views/keep-view.ts'
import { keepViewForm, VIEWS_MAX } from '#lib/domain/requests/saved-views.ts'
import { readSavedViews } from '#lib/reads/saved-views.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

const VIEW = { name: 'Complaints', query: 'kind=complaint', team: false }
const namesFor = async (store: TestStore, role: 'handler' | 'lead', id: string) =>
  (await readSavedViews(atDesk(store, role, id))).map(({ name }) => name)
const problem = (code: string) => ({ problem: { code } })

describe('a kept view', () => {
  it('is its keeper’s alone, or the whole team’s', async () => {
    const store = freshStore()
    must(await keepView(atDesk(store, 'handler', 'mei'), VIEW))
    must(await keepView(atDesk(store, 'lead', 'otto'), { ...VIEW, name: 'Court', team: true }))
    expect(await namesFor(store, 'handler', 'mei')).toEqual(['Court', 'Complaints'])
    expect(await namesFor(store, 'lead', 'otto')).toEqual(['Court'])
    const refused = await keepView(atDesk(store, 'handler', 'mei'), { ...VIEW, name: 'X', team: true })
    expect(refused).toMatchObject(problem('not-permitted'))
    expect(await keepView(atDesk(store, 'auditor'), VIEW)).toMatchObject(problem('not-permitted'))
  })

  it('is renamed and deleted by its keeper, the team’s by a lead', async () => {
    const store = freshStore()
    const mei = atDesk(store, 'handler', 'mei')
    const viewId = must(await keepView(mei, VIEW))
    must(await changeView(mei, { viewId, name: 'Angry', do: 'rename' }))
    expect(await namesFor(store, 'handler', 'mei')).toEqual(['Angry'])
    const other = atDesk(store, 'handler', 'otto')
    const change = { viewId, name: 'Mine', do: 'delete' } as const
    expect(await changeView(other, change)).toMatchObject(problem('not-found'))
    must(await changeView(mei, change))
    expect(await changeView(mei, change)).toMatchObject(problem('not-found'))
    const team = must(await keepView(atDesk(store, 'lead'), { ...VIEW, team: true }))
    expect(await changeView(mei, { ...change, viewId: team })).toMatchObject(problem('not-permitted'))
    must(await changeView(atDesk(store, 'lead', 'rosa'), { ...change, viewId: team }))
    expect(await namesFor(store, 'handler', 'mei')).toEqual([])
  })

  it('has a name of its own, and there are not too many', async () => {
    const store = freshStore()
    const mei = atDesk(store, 'handler', 'mei')
    const taken = { problem: { fields: [{ field: 'name', code: 'view-name-taken' }] } }
    must(await keepView(mei, VIEW))
    expect(await keepView(mei, { ...VIEW, name: 'COMPLAINTS' })).toMatchObject(taken)
    const viewId = must(await keepView(mei, { ...VIEW, name: 'Other' }))
    expect(await changeView(mei, { viewId, name: 'complaints', do: 'rename' })).toMatchObject(taken)
    for (let n = 2; n < VIEWS_MAX; n++) must(await keepView(mei, { ...VIEW, name: `View ${n}` }))
    expect(await keepView(mei, { ...VIEW, name: 'One more' })).toMatchObject({
      problem: { fields: [{ code: 'views-too-many' }] },
    })
  })

  it('holds only what an address of the queue can ask', () => {
    const kept = keepViewForm.parse({ name: 'X', query: 'status=closed&after=1&evil=1' })
    expect(kept.query).toBe('status=closed')
    expect(keepViewForm.safeParse({ name: '', query: '' }).success).toBe(false)
  })
})
