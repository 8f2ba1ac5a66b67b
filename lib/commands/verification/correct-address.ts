import type { Context } from '#lib/commands/context.ts'
import { correctWaiting } from '#lib/commands/steps/correct-waiting.ts'
import { findUnconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { ok, type Result } from '#lib/domain/result.ts'

type Correction = { filingSecret: string | null; email: string }

/**
 * Changes a mistyped address before it is confirmed. Only the browser that filed may; links to the old address
 * end at once, and a new link goes to the new one.
 */
export async function correctAddress(
  context: Context,
  { filingSecret, email }: Correction,
): Promise<Result<{ reference: string }>> {
  return context.db.transaction(async (tx) => {
    const found = await findUnconfirmed(tx, { token: null, filingSecret })
    if (!found.ok) return found
    const { request, waiting } = found.value
    const corrected = await correctWaiting(context, tx, { waiting, email })
    return corrected.ok ? ok({ reference: request.reference }) : corrected
  })
}
