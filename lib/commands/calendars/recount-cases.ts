import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { noteCasesMoved } from '#lib/commands/steps/cases-moved.ts'
import { mailDatesMoved } from '#lib/commands/steps/dates-moved-mail.ts'
import { storeMoves } from '#lib/commands/steps/moved-cases.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { calendarMoves } from '#lib/commands/steps/year-moves.ts'
import { hasMoved } from '#lib/domain/requests/moved-case.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Moves the open cases of a calendar whose stored dates are no longer what the portal counts, since its own data
 * changed with an upgrade: exactly those that were shown, or none (`list-changed`). Administrators only.
 */
export async function recountCases(
  context: Context,
  { calendar, fingerprint }: { calendar: string; fingerprint: string },
): Promise<Result<{ moved: number }>> {
  const staff = await staffWhoMay(context, 'manage-clock')
  if (!staff.ok) return staff
  return context.db.longTransaction(async (tx) => {
    const { moves, cases, fingerprint: now } = await calendarMoves(context, tx, calendar)
    if (now !== fingerprint) return failed('list-changed')
    await storeMoves(context, tx, { moves, because: 'calendar-data-changed' })
    await noteCasesMoved(context, tx, calendar)
    const moved = cases.filter(hasMoved).length
    const audit = { event: 'cases-recounted', payload: { calendar, moved } } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    await mailDatesMoved(context, tx, { cause: { kind: 'calendar-data', calendar }, cases })
    return ok({ moved })
  })
}
