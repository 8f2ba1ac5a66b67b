import { listShieldsOf } from '#db/queries/case-shields.ts'
import { listStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { hides, type ShieldCause } from '#lib/domain/access/shields.ts'
import { readStaffNames } from '#lib/reads/staff-names.ts'

type Named = { staffId: string; name: string }
export type ShieldLine = Named & { because: ShieldCause }

/** Who stands beside a case as the person it may be by or about, and whom whoever looks may name. */
export type CaseShieldList = { lines: ShieldLine[]; colleagues: Named[] }

/**
 * Who may not see a case, and who has the name of somebody in it. Whoever cannot decide it sees nobody's name but
 * their own to say it of. Null for a case that is not theirs to see.
 */
export async function readCaseShields(context: Context, reference: string): Promise<CaseShieldList | null> {
  const { actor, db } = context
  if (actor.type !== 'staff' || !may(actor, 'view-request')) return null
  const request = await findDeskCase(context, db.read, reference)
  if (!request) return null
  const names = await readStaffNames(context)
  const named = (staffId: string): Named => ({ staffId, name: names[staffId] ?? '' })
  const me = named(actor.staffId)
  if (!may(actor, 'shield-case')) return { lines: [], colleagues: [me] }
  const rows = await listShieldsOf(db.read, request.id)
  const hidden = rows.filter(({ because }) => hides(because)).map(({ staffId }) => staffId)
  const others = (await listStaff(db.read)).filter(
    ({ id, disabledAt }) => id !== actor.staffId && !disabledAt && !hidden.includes(id),
  )
  return {
    lines: rows.map(({ staffId, because }) => ({ ...named(staffId), because })),
    colleagues: [me, ...others.map(({ id }) => named(id))],
  }
}
