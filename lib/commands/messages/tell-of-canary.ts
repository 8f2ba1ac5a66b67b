import { CANARY_TOLD, findJobRun, saveJobRun } from '#db/queries/jobs.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCanaryWarning } from '#lib/commands/steps/canary.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { CANARY_TOLD_AGAIN_HOURS } from '#lib/domain/messages/canary.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Tells the operator's mailbox that confirmations dropped below their usual rate, once a day while they do. */
export async function tellOfCanary(context: Context): Promise<Result<{ told: boolean }>> {
  const { actor, db, now } = context
  if (actor.type !== 'system') return failed('not-permitted')
  const warning = await findCanaryWarning(context, db.read)
  if (!warning) return ok({ told: false })
  const at = instantText(now)
  const again = instantText(now.subtract({ hours: CANARY_TOLD_AGAIN_HOURS }))
  return db.transaction(async (tx) => {
    const last = await findJobRun(tx, CANARY_TOLD)
    if (last && last.slot > again) return ok({ told: false })
    await saveJobRun(tx, { name: CANARY_TOLD, slot: at, doneAt: at })
    await mailAdmin(context, tx, null, { kind: 'admin-canary', payload: warning })
    return ok({ told: true })
  })
}
