import { findAbsence } from '#db/queries/absences.ts'
import { saveAssignmentRule } from '#lib/commands/settings/save-assignment-rule.ts'
import { setAbsence } from '#lib/commands/staff/set-absence.ts'
import { absenceMark } from '#lib/domain/staff/absence.ts'
import type { AssignmentRuleAnswers } from '#lib/domain/staff/assignment-forms.ts'
import { atDesk, givenColleague } from '#tests/support/desk.ts'
import { must } from '#tests/support/given.ts'
import { freshStore, type TestStore } from '#tests/support/store.ts'

/** A desk of two handlers, a lead, a reader, and one who left. */
export async function givenTeam() {
  const store = freshStore()
  for (const id of ['mei', 'otto']) await givenColleague(store, { id, name: id, role: 'handler' })
  await givenColleague(store, { id: 'lena', name: 'Lena', role: 'lead' })
  await givenColleague(store, { id: 'rosa', name: 'Rosa', role: 'reader' })
  await givenColleague(store, { id: 'gone', name: 'Gone', role: 'handler', disabled: true })
  return store
}

/** What a rule says, for everything unless told otherwise. */
export const ruleFor = (
  staffIds: string[],
  changes: Partial<AssignmentRuleAnswers> = {},
): AssignmentRuleAnswers => ({ kind: null, law: null, place: 1, staffIds, ...changes })

/** A rule that a lead made. @returns its id. */
export async function givenRule(
  store: TestStore,
  staffIds: string[],
  changes: Partial<AssignmentRuleAnswers> = {},
): Promise<string> {
  const rule = { id: null, version: 0, answers: ruleFor(staffIds, changes) }
  return must(await saveAssignmentRule(atDesk(store, 'lead', 'lena'), rule))
}

/** Somebody is away this week, and says who stands in; in place of what they said before. */
export async function givenAway(store: TestStore, staffId: string, standInId: string | null = null) {
  const seen = absenceMark((await findAbsence(store.context.db.read, staffId)) ?? null)
  const week = { fromOn: '2026-11-23', untilOn: '2026-11-27', standInId, seen }
  must(await setAbsence(atDesk(store, 'handler', staffId), { staffId, ...week }))
}
