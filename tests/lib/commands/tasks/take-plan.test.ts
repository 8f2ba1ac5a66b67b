import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import { listTasks } from '#db/queries/tasks.ts'
import { refuseRequest } from '#lib/commands/requests/refuse-request.ts'
import { addTask } from '#lib/commands/tasks/add-task.ts'
import { changeTask } from '#lib/commands/tasks/change-task.ts'
import { finishTask } from '#lib/commands/tasks/finish-task.ts'
import { reopenTask } from '#lib/commands/tasks/reopen-task.ts'
import { skipTask } from '#lib/commands/tasks/skip-task.ts'
import { takePlan } from '#lib/commands/tasks/take-plan.ts'
import { tickMilestone } from '#lib/commands/tasks/tick-milestone.ts'
import { PERMISSIONS, ROLES } from '#lib/domain/access/permissions.ts'
import { readCaseTasks } from '#lib/reads/case-tasks.ts'
import { readMyTasks } from '#lib/reads/my-tasks.ts'
import { atDesk, givenColleague, givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore } from '#tests/support/store.ts'
import { givenPlan, TWO_SYSTEMS } from '#tests/support/tasks.ts'

describe('a plan', () => {
  it('is proposed for an open case, and is gone from the proposals once somebody took it', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'open', { kind: 'deletion' })
    const before = must(await readCaseTasks(atDesk(store), reference))
    expect(before.proposal.map(({ systemId }) => systemId)).toEqual(TWO_SYSTEMS)
    must(await takePlan(atDesk(store), { reference, systems: TWO_SYSTEMS }))
    const after = must(await readCaseTasks(atDesk(store), reference))
    expect(after.proposal).toEqual([])
    const collect = after.milestones.find(({ milestone }) => milestone === 'collect')?.dueOn
    expect(after.tasks).toMatchObject(
      TWO_SYSTEMS.map((systemId) => ({ systemId, what: 'erase', state: 'open', dueOn: collect })),
    )
  })

  it('is not proposed before the mailbox is confirmed', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'unconfirmed', { kind: 'deletion' })
    expect(must(await readCaseTasks(atDesk(store), reference)).proposal).toEqual([])
  })

  it('makes no task twice, and takes only what was kept of it', async () => {
    const { store, reference, tasks } = await givenPlan({ kind: 'deletion' }, ['app-cache'])
    must(await takePlan(atDesk(store), { reference, systems: TWO_SYSTEMS }))
    expect((await tasks()).map(({ systemId }) => systemId)).toEqual(TWO_SYSTEMS)
  })

  it('has no task in a system that this case does not concern', async () => {
    const store = freshStore()
    const { reference, id } = await givenRequestIn(store, 'open', { kind: 'deletion' })
    expect(await takePlan(atDesk(store), { reference, systems: ['backups'] })).toMatchObject({
      problem: { fields: [{ field: 'systems', code: 'system-unknown' }] },
    })
    expect(await listTasks(store.context.db.read, id)).toEqual([])
  })

  it('is for an open case only', async () => {
    const store = freshStore()
    const { reference } = await givenRequestIn(store, 'closed', { kind: 'deletion' })
    const taken = await takePlan(atDesk(store), { reference, systems: TWO_SYSTEMS })
    expect(taken).toMatchObject({ problem: { code: 'wrong-status' } })
    const unknown = await takePlan(atDesk(store), { reference: 'DSR-3333-3333', systems: TWO_SYSTEMS })
    expect(unknown).toMatchObject({ problem: { code: 'not-found' } })
  })
})

describe('a task', () => {
  it('is done with a note, never with nothing; settled once; and can be opened again', async () => {
    const { store, seen, task } = await givenPlan()
    const desk = atDesk(store)
    expect(await finishTask(desk, await seen())).toMatchObject({
      problem: { fields: [{ field: 'note', code: 'task-note-or-file' }] },
    })
    must(await finishTask(desk, { ...(await seen()), note: 'Erased by script 12.' }))
    expect(await task()).toMatchObject({ state: 'done', doneBy: 'handler' })
    expect((await task()).sealedNote).not.toContain('script')
    const again = await skipTask(desk, { ...(await seen()), note: 'No.' })
    expect(again).toMatchObject({ problem: { code: 'task-settled' } })
    must(await reopenTask(desk, await seen()))
    expect(await task()).toMatchObject({ state: 'open', doneAt: null })
    must(await reopenTask(desk, await seen()))
  })

  it('that does not apply keeps its reason', async () => {
    const { store, reference, seen } = await givenPlan()
    must(await skipTask(atDesk(store), { ...(await seen(1)), note: 'Never advertised to.' }))
    const shown = must(await readCaseTasks(atDesk(store), reference)).tasks[1]
    expect(shown).toMatchObject({ state: 'not-applicable', note: 'Never advertised to.' })
  })

  it('on a version that is no longer the newest is not changed', async () => {
    const { store, seen } = await givenPlan()
    const old = await seen()
    must(await changeTask(atDesk(store), { ...old, assignee: null, dueOn: '2026-12-01' }))
    for (const late of [
      changeTask(atDesk(store), { ...old, assignee: null, dueOn: null }),
      finishTask(atDesk(store), { ...old, note: 'Done.' }),
      skipTask(atDesk(store), { ...old, note: 'No.' }),
      reopenTask(atDesk(store), old),
    ])
      expect(await late).toMatchObject({ problem: { code: 'stale-version' } })
  })

  it('goes to a colleague who works on requests, and stands among their tasks, the earliest first', async () => {
    const { store, seen, reference } = await givenPlan()
    await givenColleague(store, { id: 'lan', name: 'Lan', role: 'handler' })
    await givenColleague(store, { id: 'rea', name: 'Rea', role: 'reader' })
    const give = async (at: number, assignee: string, dueOn: string) =>
      changeTask(atDesk(store), { ...(await seen(at)), assignee, dueOn })
    expect(await give(0, 'rea', '2026-12-02')).toMatchObject({
      problem: { fields: [{ field: 'assignee', code: 'assignee-unknown' }] },
    })
    must(await give(0, 'lan', '2026-12-02'))
    must(await give(1, 'lan', '2026-12-01'))
    const mine = async () => must(await readMyTasks(atDesk(store, 'handler', 'lan'))).tasks
    expect((await mine()).map(({ systemId, isLate }) => [systemId, isLate])).toEqual([
      ['marketing-tools', false],
      ['app-cache', false],
    ])
    store.pass({ hours: 24 * 9 })
    expect((await mine()).map(({ isLate }) => isLate)).toEqual([true, false])
    const closing = { ...(await stored(store.context, reference)), openTasks: 'Too late.' }
    must(await refuseRequest(atDesk(store), { ...closing, ground: 'cn.legal-obligation', body: 'No.' }))
    expect(await mine()).toEqual([])
  })

  it('of one case is none of another', async () => {
    const { store, seen } = await givenPlan()
    const other = await givenRequestIn(store, 'open', { kind: 'deletion', email: 'other@mail.example' })
    const crossed = { ...(await seen()), reference: other.reference }
    for (const tried of [
      finishTask(atDesk(store), { ...crossed, note: 'Done.' }),
      changeTask(atDesk(store), { ...crossed, assignee: null, dueOn: null }),
    ])
      expect(await tried).toMatchObject({ problem: { code: 'not-found' } })
  })

  it('in words of staff is sealed, and about a system of the list or none', async () => {
    const { store, reference, tasks } = await givenPlan()
    const words = { reference, title: 'Ask the payroll', assignee: null, dueOn: null }
    expect(await addTask(atDesk(store), { ...words, system: 'moon' })).toMatchObject({
      problem: { fields: [{ field: 'system', code: 'system-unknown' }] },
    })
    must(await addTask(atDesk(store), { ...words, system: null }))
    expect(JSON.stringify(await tasks())).not.toContain('payroll')
    const shown = must(await readCaseTasks(atDesk(store), reference)).tasks
    expect(shown.at(-1)).toMatchObject({ title: 'Ask the payroll', systemId: null, what: 'other' })
  })

  it.each(ROLES)('is worked on by a %s only if the table of permissions says so', async (role) => {
    const { store, reference, seen } = await givenPlan()
    const allowed = (PERMISSIONS['work-on-tasks'] as readonly string[]).includes(role)
    const desk = atDesk(store, role)
    const tried = [
      await takePlan(desk, { reference, systems: TWO_SYSTEMS }),
      await changeTask(desk, { ...(await seen()), assignee: null, dueOn: null }),
      await finishTask(desk, { ...(await seen()), note: 'Done.' }),
      await tickMilestone(desk, { reference, milestone: 'draft', done: true }),
    ]
    for (const each of tried) expect(each.ok).toBe(allowed)
  })
})

describe('a step on the way', () => {
  it('is ticked and taken back, by whom and when', async () => {
    const { store, reference, requestId } = await givenPlan()
    const draft = async () =>
      must(await readCaseTasks(atDesk(store), reference)).milestones.find(
        ({ milestone }) => milestone === 'draft',
      )
    must(await tickMilestone(atDesk(store), { reference, milestone: 'draft', done: true }))
    expect(await draft()).toMatchObject({ isDone: true, byHand: true })
    must(await tickMilestone(atDesk(store), { reference, milestone: 'draft', done: false }))
    expect(await draft()).toMatchObject({ isDone: false })
    const events = (await listAudit(store.context.db.read, requestId)).map(({ event }) => event)
    expect(events.filter((event) => event === 'milestone-ticked')).toHaveLength(2)
  })

  it('is seen by itself once every task is settled', async () => {
    const { store, reference, seen } = await givenPlan()
    const collect = async () =>
      must(await readCaseTasks(atDesk(store), reference)).milestones.find(
        ({ milestone }) => milestone === 'collect',
      )
    expect(await collect()).toMatchObject({ isDone: false, byHand: false })
    for (const at of [0, 1]) must(await finishTask(atDesk(store), { ...(await seen(at)), note: 'Done.' }))
    expect(await collect()).toMatchObject({ isDone: true, byHand: false })
  })
})
