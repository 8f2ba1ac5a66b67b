import { listAbsences } from '#db/queries/absences.ts'
import { listStaff, type StaffRow } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { canHandle, may } from '#lib/domain/access/permissions.ts'
import { type Assignee, isAwayOn, isOver, type ShownAbsence } from '#lib/domain/staff/absence.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

/** Somebody and when they are away; null while nothing is planned. */
export type Presence = { staffId: string; name: string; absence: ShownAbsence | null }

/** Everybody who answers requests, by name, with when they are away; nobody for whoever may not see the queue. */
export async function readPresence(context: Context): Promise<Presence[]> {
  if (!may(context.actor, 'view-queue')) return []
  const people = (await listStaff(context.db.read)).filter(isAble)
  const shown = await shower(context, people)
  return people.map(shown).toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Whom a request can be given to, with who is away now. */
export async function readAssignees(context: Context): Promise<Assignee[]> {
  return assigneesAmong(await readPresence(context))
}

export function assigneesAmong(people: readonly Presence[]): Assignee[] {
  return people.map(({ staffId, name, absence }) => ({
    ...{ staffId, name },
    awayUntil: absence?.isNow ? absence.untilOn : null,
    standIn: absence?.isNow ? absence.standIn : null,
  }))
}

/** One person's absence, and who could stand in; null for whoever may not say it, and for nobody known. */
export async function readAbsence(
  context: Context,
  staffId: string,
): Promise<(Presence & { standIns: { staffId: string; name: string }[] }) | null> {
  const { actor, db } = context
  const isSelf = actor.type === 'staff' && actor.staffId === staffId
  if (!isSelf && !may(actor, 'manage-absences')) return null
  const people = await listStaff(db.read)
  const person = people.find(({ id, disabledAt }) => id === staffId && !disabledAt)
  if (!person) return null
  const shown = await shower(context, people.filter(isAble))
  const others = people.filter((one) => isAble(one) && one.id !== staffId)
  const standIns = others.map((one) => ({ staffId: one.id, name: profileOf(context.keys, one).name }))
  return { ...shown(person), standIns: standIns.toSorted((a, b) => a.name.localeCompare(b.name)) }
}

/** One's own; null for whoever is not signed in. */
export async function readOwnAbsence(context: Context): ReturnType<typeof readAbsence> {
  return context.actor.type === 'staff' ? readAbsence(context, context.actor.staffId) : null
}

/** For whom among them whoever looks stands in today, and until when. */
export function stoodInForBy(
  { actor }: Pick<Context, 'actor'>,
  people: readonly Presence[],
): { staffId: string; name: string; untilOn: string }[] {
  if (actor.type !== 'staff') return []
  return people.flatMap(({ staffId, name, absence }) =>
    absence?.isNow && absence.standInId === actor.staffId
      ? [{ staffId, name, untilOn: absence.untilOn }]
      : [],
  )
}

const isAble = ({ disabledAt, role }: StaffRow) => !disabledAt && canHandle(role)

/** What is shown of each of them; `able` are those who can stand in. */
async function shower({ db, keys, now, operator }: Context, able: readonly StaffRow[]) {
  const today = dayIn(now, operator.zone)
  const absences = new Map((await listAbsences(db.read)).map((row) => [row.staffId, row]))
  return (person: StaffRow): Presence => {
    const { name } = profileOf(keys, person)
    const row = absences.get(person.id)
    if (!row || isOver(row, today)) return { staffId: person.id, name, absence: null }
    const standIn = able.find(({ id }) => id === row.standInId)
    const { fromOn, untilOn, standInId } = row
    const said = { fromOn, untilOn, standInId, isNow: isAwayOn(row, today) }
    const absence = { ...said, standIn: standIn ? profileOf(keys, standIn).name : null }
    return { staffId: person.id, name, absence }
  }
}
