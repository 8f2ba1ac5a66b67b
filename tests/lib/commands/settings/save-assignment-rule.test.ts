import { describe, expect, it } from 'vitest'
import { listRules } from '#db/queries/assignment-rules.ts'
import { deleteAssignmentRule } from '#lib/commands/settings/delete-assignment-rule.ts'
import { saveAssignmentRule } from '#lib/commands/settings/save-assignment-rule.ts'
import { assignmentRuleForm } from '#lib/domain/staff/assignment-forms.ts'
import { readAuditTrail } from '#lib/reads/audit-trail.ts'
import { givenRule, givenTeam, ruleFor } from '#tests/support/assignment.ts'
import { atDesk } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import type { TestStore } from '#tests/support/store.ts'

const rules = (store: TestStore) => listRules(store.context.db.read)

describe('a rule of who gets what', () => {
  it('is made, changed and deleted by a lead, each written down', async () => {
    const store = await givenTeam()
    const lead = atDesk(store, 'lead', 'lena')
    const id = await givenRule(store, ['mei', 'otto'])
    const answers = ruleFor(['otto'], { kind: 'access', law: 'CN' })
    must(await saveAssignmentRule(lead, { id, version: 1, answers }))
    expect(await rules(store)).toEqual([{ id, ...answers, lastStaffId: null, version: 2 }])
    must(await deleteAssignmentRule(lead, { id, version: 2 }))
    expect(await rules(store)).toEqual([])
    const trail = must(await readAuditTrail(atDesk(store, 'administrator'), {}))
    expect(trail.lines.map(({ event }) => event).filter((event) => event.includes('rule'))).toEqual([
      'assignment-rule-deleted',
      'assignment-rule-saved',
      'assignment-rule-saved',
    ])
  })

  it('stands where it was put, and the others after it', async () => {
    const store = await givenTeam()
    const first = await givenRule(store, ['mei'])
    const second = await givenRule(store, ['otto'], { place: 2 })
    const third = await givenRule(store, ['lena'])
    expect((await rules(store)).map(({ id }) => id)).toEqual([third, first, second])
    const moved = { id: third, version: 1, answers: ruleFor(['lena'], { place: 3 }) }
    must(await saveAssignmentRule(atDesk(store, 'lead', 'lena'), moved))
    expect((await rules(store)).map(({ id, place }) => [id, place])).toEqual([
      [first, 1],
      [second, 2],
      [third, 3],
    ])
  })

  it('is not changed or deleted by whoever saw an older version', async () => {
    const store = await givenTeam()
    const lead = atDesk(store, 'lead', 'lena')
    const id = await givenRule(store, ['mei'])
    const change = { id, version: 1, answers: ruleFor(['otto']) }
    must(await saveAssignmentRule(lead, change))
    const stale = { problem: { code: 'stale-version' } }
    expect(await saveAssignmentRule(lead, { ...change, answers: ruleFor(['mei']) })).toMatchObject(stale)
    expect(await deleteAssignmentRule(lead, { id, version: 1 })).toMatchObject(stale)
    expect((await rules(store)).map(({ staffIds }) => staffIds)).toEqual([['otto']])
    const unknown = { problem: { code: 'not-found' } }
    expect(await saveAssignmentRule(lead, { ...change, id: 'none' })).toMatchObject(unknown)
    expect(await deleteAssignmentRule(lead, { id: 'none', version: 1 })).toMatchObject(unknown)
  })

  it.each(['rosa', 'gone', 'nobody'])('names nobody who cannot answer: %s', async (staffId) => {
    const store = await givenTeam()
    const made = { id: null, version: 0, answers: ruleFor(['mei', staffId]) }
    expect(await saveAssignmentRule(atDesk(store, 'lead', 'lena'), made)).toMatchObject({
      problem: { fields: [{ field: 'staffIds', code: 'assignee-unknown' }] },
    })
    expect(await rules(store)).toEqual([])
  })

  it.each(['handler', 'reader', 'auditor'] as const)('is not made or deleted by a %s', async (role) => {
    const store = await givenTeam()
    const made = { id: null, version: 0, answers: ruleFor(['mei']) }
    const refused = { problem: { code: 'not-permitted' } }
    expect(await saveAssignmentRule(atDesk(store, role), made)).toMatchObject(refused)
    expect(await deleteAssignmentRule(atDesk(store, role), { id: 'x', version: 1 })).toMatchObject(refused)
  })

  it.each([
    [{ kind: 'anything' }, 'rule-kind-unknown'],
    [{ law: 'XX' }, 'rule-law-unknown'],
    [{ staffIds: [] }, 'rule-people-missing'],
    [{ staffIds: undefined }, 'rule-people-missing'],
  ])('is typed whole: %o', (changes, code) => {
    const typed = { version: '0', kind: '', law: 'CN', staffIds: ['mei', 'mei'], place: '1' }
    expect(assignmentRuleForm.parse(typed)).toMatchObject({ kind: null, law: 'CN', staffIds: ['mei'] })
    const read = assignmentRuleForm.safeParse({ ...typed, ...changes })
    expect(read.error?.issues.map(({ message }) => message)).toEqual([code])
  })
})
