import { describe, expect, it } from 'vitest'
import { listAudit } from '#db/queries/audit.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { mentions, tasks } from '#db/schema/index.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { saveAssignmentRule } from '#lib/commands/settings/save-assignment-rule.ts'
import { changeRole } from '#lib/commands/staff/change-role.ts'
import { disableStaff } from '#lib/commands/staff/disable-staff.ts'
import { handOverWork } from '#lib/commands/staff/hand-over-work.ts'
import { BY_RULE } from '#lib/domain/staff/assignment.ts'
import { readWork } from '#lib/reads/work-in-hand.ts'
import { givenRequestIn, stored } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { givenStaff } from '#tests/support/given-staff.ts'
import { givenDesk, managed } from '#tests/support/managed-staff.ts'
import { givenShield } from '#tests/support/shields.ts'

/** Li has two open cases, one closed, a task and an unread mention in the first. */
async function givenWork() {
  const { store, mei, li } = await givenDesk()
  const anna = await givenStaff(store.context, {
    ...{ invitedBy: mei, role: 'handler' as const, name: 'Anna', email: 'anna@operator.example' },
  })
  const desk = store.as(mei.actor)
  const cases: RequestRow[] = []
  for (const status of ['open', 'waiting'] as const) {
    const request = await givenRequestIn(store, status)
    must(await assignRequest(desk, { ...request, assigneeId: li.staffId }))
    cases.push(await stored(desk, request.reference))
  }
  const [first, second] = cases
  if (!first || !second) throw new Error('Two cases were given.')
  await desk.db.transaction(async (tx) => {
    const task = { id: 't', requestId: first.id, what: 'search', place: 1, version: 1, createdAt: 'now' }
    await tx.insert(tasks).values({ ...task, assigneeId: li.staffId, state: 'open' })
    await tx
      .insert(mentions)
      .values({ noteId: 'n', staffId: li.staffId, requestId: first.id, createdAt: 'now' })
  })
  const holders = async () => [
    ...(await Promise.all(cases.map(async (one) => (await stored(desk, one.reference)).assigneeId))),
    ...(await desk.db.read.select().from(tasks)).map(({ assigneeId }) => assigneeId),
  ]
  return { store, mei, li, anna, desk, first, second, holders }
}

describe('handing over what somebody has in hand', () => {
  it('gives cases, tasks and unread mentions to a colleague, and says how much', async () => {
    const { store, mei, li, anna, desk, holders } = await givenWork()
    expect(await readWork(desk, li.staffId)).toMatchObject({ cases: 2, tasks: 1, mentions: 1 })
    const handed = await handOverWork(desk, { ...(await managed(store, mei, li)), handTo: anna.staffId })
    expect(must(handed)).toMatchObject({ given: 3, nobodys: 0 })
    expect(await holders()).toEqual([anna.staffId, anna.staffId, anna.staffId])
    expect(await readWork(desk, li.staffId)).toMatchObject({ cases: 0, tasks: 0, mentions: 0 })
    expect(await readWork(desk, anna.staffId)).toMatchObject({ cases: 2, tasks: 1, mentions: 1 })
  })

  it('gives nothing to a colleague that is by or about them', async () => {
    const { store, mei, li, anna, desk, first, holders } = await givenWork()
    await givenShield(store, first.id, anna.staffId)
    const handed = await handOverWork(desk, { ...(await managed(store, mei, li)), handTo: anna.staffId })
    expect(must(handed)).toMatchObject({ given: 1, nobodys: 2 })
    expect(await holders()).toEqual([null, anna.staffId, null])
  })

  it('goes by the rules of assignment where that was chosen: tasks and mentions go with their case', async () => {
    const { store, mei, li, anna, desk, first, second, holders } = await givenWork()
    const turns = { kind: null, law: null, place: 1, staffIds: [li.staffId, mei.staffId, anna.staffId] }
    must(await saveAssignmentRule(desk, { id: null, version: 0, answers: turns }))
    const handed = await handOverWork(desk, { ...(await managed(store, mei, li)), handTo: BY_RULE })
    expect(must(handed)).toMatchObject({ given: 3, nobodys: 0 })
    const [one, two, task] = await holders()
    expect([one, two].toSorted()).toEqual([mei.staffId, anna.staffId].toSorted())
    expect(task).toBe(one)
    expect(await readWork(desk, one ?? '')).toMatchObject({ mentions: 1 })
    for (const { id } of [first, second])
      expect((await listAudit(desk.db.read, id)).at(-1)?.event).toBe('assigned-by-rule')
  })

  it('goes to nobody by rules that find nobody else', async () => {
    const { store, mei, li, desk, holders } = await givenWork()
    const only = { kind: null, law: null, place: 1, staffIds: [li.staffId] }
    must(await saveAssignmentRule(desk, { id: null, version: 0, answers: only }))
    const handed = await handOverWork(desk, { ...(await managed(store, mei, li)), handTo: BY_RULE })
    expect(must(handed)).toMatchObject({ given: 0, nobodys: 3 })
    expect(await holders()).toEqual([null, null, null])
  })

  it.each(['li', 'nobody'])('is not done to %s', async (whom) => {
    const { store, mei, li, desk, holders } = await givenWork()
    const handTo = whom === 'li' ? li.staffId : 'nobody'
    expect(await handOverWork(desk, { ...(await managed(store, mei, li)), handTo })).toMatchObject({
      problem: { fields: [{ field: 'handTo', code: 'taker-unknown' }] },
    })
    expect(await holders()).toEqual([li.staffId, li.staffId, li.staffId])
  })

  it('is for who manages staff', async () => {
    const { store, mei, li, anna } = await givenWork()
    const input = { ...(await managed(store, mei, li)), handTo: null }
    expect(await handOverWork(store.as(anna.actor), input)).toMatchObject({
      problem: { code: 'not-permitted' },
    })
  })
})

describe('when somebody leaves', () => {
  it('nothing stays with them: it goes to whom it was given, or waits for anybody', async () => {
    const { store, mei, li, anna, desk, holders } = await givenWork()
    must(await disableStaff(desk, { ...(await managed(store, mei, li)), handTo: anna.staffId }))
    expect(await holders()).toEqual([anna.staffId, anna.staffId, anna.staffId])
    must(await disableStaff(desk, await managed(store, mei, anna)))
    expect(await holders()).toEqual([null, null, null])
  })

  it('nor under a role that answers no requests; under one that does, it does', async () => {
    const { store, mei, li, desk, holders } = await givenWork()
    must(await changeRole(desk, { ...(await managed(store, mei, li)), role: 'lead' }))
    expect(await holders()).toEqual([li.staffId, li.staffId, li.staffId])
    must(await changeRole(desk, { ...(await managed(store, mei, li)), role: 'auditor' }))
    expect(await holders()).toEqual([null, null, null])
  })

  it('they are not kept out while the colleague named cannot take it', async () => {
    const { store, mei, li, desk } = await givenWork()
    const left = await disableStaff(desk, { ...(await managed(store, mei, li)), handTo: 'nobody' })
    expect(left).toMatchObject({ problem: { fields: [{ field: 'handTo', code: 'taker-unknown' }] } })
    expect(await readWork(desk, li.staffId)).toMatchObject({ cases: 2 })
  })
})
