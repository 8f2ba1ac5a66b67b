import { appendAudit } from '#db/queries/audit.ts'
import { findLawModes, saveLawMode } from '#db/queries/law-modes.ts'
import type { Context } from '#lib/commands/context.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { isLawId } from '#lib/domain/clock/laws.ts'
import { HOME_LAW, type LawMode, modeOf } from '#lib/domain/operator/law-modes.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** `seen` is the mode that was shown when the change was asked for. */
export type ModeChange = { law: string; mode: LawMode; seen: LawMode }

/**
 * Changes how the operator stands to a law, for cases that are filed from now on; what is filed stays as it was filed.
 * The home law takes the place of every law that is off, so it cannot be off itself. Administrators only.
 */
export async function changeLawMode(
  context: Context,
  { law, mode, seen }: ModeChange,
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'manage-clock')
  if (!staff.ok) return staff
  if (!isLawId(law)) return failed('not-found')
  if (law === HOME_LAW && mode === 'off') return fieldFailed('mode', 'home-law-stays')
  return context.db.transaction(async (tx) => {
    const current = modeOf(law, await findLawModes(tx))
    if (current !== seen) return fieldFailed('mode', 'law-mode-stale')
    if (current === mode) return ok(null)
    const at = instantText(context.now)
    await saveLawMode(tx, { law, mode, changedAt: at, changedBy: staff.value.staffId })
    const audit = { event: 'law-mode-changed', payload: { law, mode } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
