import { type KeptRule, listRules } from '#db/queries/assignment-rules.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { byNarrowness, nextTurn } from '#lib/domain/staff/assignment.ts'
import { readPresence } from '#lib/reads/absences.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

/** A rule as it is shown: who takes turns, whether each can still, and who is next, maybe for somebody; null for nobody. */
export type ShownRule = Omit<KeptRule, 'lastStaffId'> & {
  people: { staffId: string; name: string; isAble: boolean }[]
  next: { name: string; standsInFor: string | null } | null
}

/** Whether there is any rule by which cases are given out. */
export async function hasRules({ db }: Context): Promise<boolean> {
  return (await listRules(db.read)).length > 0
}

/** Every rule, the narrowest first; null for whoever may not change them. */
export async function readAssignmentRules(context: Context): Promise<ShownRule[] | null> {
  if (!may(context.actor, 'manage-assignment')) return null
  const names = await readStaffNames(context)
  const present = new Map((await readPresence(context)).map((one) => [one.staffId, one.absence]))
  const colleagues = {
    canTake: (staffId: string) => present.has(staffId),
    isAway: (staffId: string) => present.get(staffId)?.isNow ?? false,
    standInOf: (staffId: string) => present.get(staffId)?.standInId ?? null,
  }
  return (await listRules(context.db.read)).toSorted(byNarrowness).map(({ lastStaffId, ...rule }) => {
    const turn = nextTurn({ ...rule, lastStaffId }, colleagues)
    const people = rule.staffIds.map((staffId) => ({
      ...{ staffId, name: names[staffId] ?? '', isAble: present.has(staffId) },
    }))
    const standsInFor = turn && turn.to !== turn.turnOf ? (names[turn.turnOf] ?? '') : null
    return { ...rule, people, next: turn && { name: names[turn.to] ?? '', standsInFor } }
  })
}
