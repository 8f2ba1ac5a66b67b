import type { Context } from '#lib/commands/context.ts'
import { enterCase } from '#lib/commands/steps/enter-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { Entry } from '#lib/domain/requests/entry.ts'
import { ok, type Result } from '#lib/domain/result.ts'

/** `known`: it had been entered before, and nothing was done. */
export type Entered = { reference: string; known: boolean }

/**
 * Enters what came by post, by phone, by e-mail or in person: one case for each right, counted from the true receipt.
 * Nobody has to confirm anything before it is worked on. A mailbox that was named gets the receipt, with a way in; who
 * they are is not shown at all yet. Sent again with the same key, it answers the same.
 */
export async function enterRequest(context: Context, entry: Entry): Promise<Result<Entered>> {
  const staff = await staffWhoMay(context, 'enter-request')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const entered = await enterCase(context, tx, { entry, by: staffId })
    if (!entered.ok) return entered
    const { reference, known } = entered.value
    return ok({ reference, known })
  })
}
