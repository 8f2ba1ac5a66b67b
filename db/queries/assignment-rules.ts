import { and, asc, eq } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { assignmentRules } from '#db/schema/index.ts'
import type { LawId } from '#lib/domain/clock/law.ts'
import type { Kind } from '#lib/domain/requests/kinds.ts'
import type { AssignmentRule } from '#lib/domain/staff/assignment.ts'
import { keptStaffIds } from '#lib/domain/staff/assignment-forms.ts'

/** A rule as it is kept, with the version a change is based on. */
export type KeptRule = AssignmentRule & { version: number }

/** Every rule, in the order of their places; a page of them. */
export async function listRules(db: Queries): Promise<KeptRule[]> {
  const rows = await db
    .select()
    .from(assignmentRules)
    .orderBy(asc(assignmentRules.place), asc(assignmentRules.id))
  return rows.map(({ staffIds, ...row }) => ({
    ...row,
    // only ever written from the lists of both
    kind: row.kind as Kind | null,
    law: row.law as LawId | null,
    staffIds: keptStaffIds.parse(JSON.parse(staffIds)),
  }))
}

export async function insertRule(tx: Queries, { staffIds, ...rule }: KeptRule): Promise<void> {
  await tx.insert(assignmentRules).values({ ...rule, staffIds: JSON.stringify(staffIds) })
}

/** Saves a rule on the version that was read and raises it by one. @returns whether nobody saved in between. */
export async function saveRule(tx: Queries, { staffIds, ...rule }: KeptRule): Promise<boolean> {
  const { id, version } = rule
  const saved = await tx
    .update(assignmentRules)
    .set({ ...rule, staffIds: JSON.stringify(staffIds), version: version + 1 })
    .where(and(eq(assignmentRules.id, id), eq(assignmentRules.version, version)))
    .returning({ id: assignmentRules.id })
  return saved.length > 0
}

/** Moves a rule; that is no change of what it says. */
export async function saveRulePlace(tx: Queries, { id, place }: Pick<KeptRule, 'id' | 'place'>) {
  await tx.update(assignmentRules).set({ place }).where(eq(assignmentRules.id, id))
}

/** Notes whose turn it was. */
export async function noteTurn(tx: Queries, id: string, lastStaffId: string): Promise<void> {
  await tx.update(assignmentRules).set({ lastStaffId }).where(eq(assignmentRules.id, id))
}

export async function deleteRule(tx: Queries, { id, version }: Pick<KeptRule, 'id' | 'version'>) {
  const deleted = await tx
    .delete(assignmentRules)
    .where(and(eq(assignmentRules.id, id), eq(assignmentRules.version, version)))
    .returning({ id: assignmentRules.id })
  return deleted.length > 0
}
