import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { signUpToNow } from '#lib/commands/steps/sign-up-to-now.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { PackReader } from '#lib/domain/pack/pack.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Lets a member of staff take out everything about a case: with a fresh second factor, and written down first (SR-100, SR-142). */
export async function makePack(
  context: Context,
  input: BroughtFactor & { reference: string; reader: PackReader },
): Promise<Result<SteppedUp>> {
  const staff = await staffWhoMay(context, 'make-pack')
  if (!staff.ok) return staff
  const made = await context.db.transaction<Result<SteppedUp>>(async (tx) => {
    const request = await findDeskCase(context, tx, input.reference)
    if (!request) return failed('not-found')
    const fresh = await demandFreshFactor(context, tx, input)
    if (!fresh.ok) return fresh
    const audit = { event: 'pack-made', requestId: request.id, payload: { reader: input.reader } } as const
    await appendAudit(tx, { at: instantText(context.now), actor: staff.value, ...audit })
    return ok({ sessionSecret: fresh.value })
  })
  // so that the pack can prove all its lines
  if (made.ok) await signUpToNow(context)
  return made
}
