import { expect, it } from 'vitest'
import { readAbsence, readAssignees } from '#lib/reads/absences.ts'
import { readAssignmentRules } from '#lib/reads/assignment-rules.ts'
import { givenAway, givenRule, givenTeam } from '#tests/support/assignment.ts'
import { atDesk } from '#tests/support/desk.ts'

it('rules are shown the narrowest first, with who is next', async () => {
  const store = await givenTeam()
  await givenRule(store, ['mei', 'otto'])
  await givenRule(store, ['mei'], { kind: 'access', place: 2 })
  await givenAway(store, 'mei')
  const rules = (await readAssignmentRules(atDesk(store, 'lead'))) ?? []
  expect(rules.map(({ kind, people, next }) => [kind, people.map(({ name }) => name), next])).toEqual([
    ['access', ['mei'], null],
    [null, ['mei', 'otto'], { name: 'otto', standsInFor: null }],
  ])
  await givenAway(store, 'mei', 'lena')
  const next = (await readAssignmentRules(atDesk(store, 'lead')))?.map((rule) => rule.next)
  expect(next).toEqual([
    { name: 'Lena', standsInFor: 'mei' },
    { name: 'Lena', standsInFor: 'mei' },
  ])
  expect(await readAssignmentRules(atDesk(store, 'handler'))).toBe(null)
})

it('who can be given a case is told with who is away and who stands in', async () => {
  const store = await givenTeam()
  await givenAway(store, 'mei', 'otto')
  expect(await readAssignees(atDesk(store))).toEqual([
    { staffId: 'lena', name: 'Lena', awayUntil: null, standIn: null },
    { staffId: 'mei', name: 'mei', awayUntil: '2026-11-27', standIn: 'otto' },
    { staffId: 'otto', name: 'otto', awayUntil: null, standIn: null },
  ])
  store.pass({ hours: 5 * 24 })
  expect((await readAssignees(atDesk(store)))[1]?.awayUntil).toBe(null)
})

it('an absence is read by whom it is about and by leads, and of nobody who left', async () => {
  const store = await givenTeam()
  await givenAway(store, 'mei', 'otto')
  const mine = await readAbsence(atDesk(store, 'handler', 'mei'), 'mei')
  expect(mine?.absence).toMatchObject({ standIn: 'otto', isNow: true })
  expect(mine?.standIns.map(({ name }) => name)).toEqual(['Lena', 'otto'])
  expect(await readAbsence(atDesk(store, 'lead'), 'mei')).toEqual(mine)
  expect(await readAbsence(atDesk(store, 'handler', 'otto'), 'mei')).toBe(null)
  expect(await readAbsence(atDesk(store, 'lead'), 'gone')).toBe(null)
})
