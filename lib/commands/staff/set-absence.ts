import type { Queries } from '#db/client.ts'
import { findAbsence, putAbsence } from '#db/queries/absences.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { whoMaySayAway } from '#lib/commands/steps/absence-authority.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { type Absence, absenceMark, checkAbsence, isOver } from '#lib/domain/staff/absence.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'

/**
 * Says when somebody is away and who stands in, in place of what was said before, whose mark is `seen`. It ends by
 * itself. Of oneself everybody may say it, of others a lead or an administrator.
 */
export async function setAbsence(
  context: Context,
  { staffId, seen, ...said }: Absence & { staffId: string; seen: string },
): Promise<Result<null>> {
  const { now, operator } = context
  const staff = await whoMaySayAway(context, staffId)
  if (!staff.ok) return staff
  const today = dayIn(now, operator.zone)
  const checked = checkAbsence(said, today)
  if (!checked.ok) return checked
  return context.db.transaction(async (tx) => {
    const person = await findStaff(tx, staffId)
    if (!person || person.disabledAt) return failed('not-found')
    const before = await findAbsence(tx, staffId)
    if (absenceMark(before && !isOver(before, today) ? before : null) !== seen)
      return fieldFailed('from', 'absence-stale')
    const standIn = await demandStandIn(tx, staffId, said.standInId)
    if (!standIn.ok) return standIn
    await putAbsence(tx, { staffId, ...said })
    const { fromOn: from, untilOn: until, standInId } = said
    const payload = { staffId, from, until, standInId }
    await appendAudit(tx, { at: instantText(now), actor: staff.value, event: 'absence-set', payload })
    return ok(null)
  })
}

/** Whoever stands in answers requests, is there, and is somebody else; nobody is a choice too. */
async function demandStandIn(tx: Queries, staffId: string, standInId: string | null): Promise<Result<null>> {
  if (standInId === null) return ok(null)
  if (standInId === staffId) return fieldFailed('standIn', 'stand-in-self')
  const person = await findStaff(tx, standInId)
  const isAble = person && !person.disabledAt && canHandle(person.role)
  return isAble ? ok(null) : fieldFailed('standIn', 'stand-in-unknown')
}
