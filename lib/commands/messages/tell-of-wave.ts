import { findJobRun, saveJobRun, WAVE_TOLD } from '#db/queries/jobs.ts'
import { isWave } from '#db/queries/waves.ts'
import type { Context } from '#lib/commands/context.ts'
import { mailAdmin } from '#lib/commands/steps/outgoing-mail.ts'
import { WAVE_TOLD_AGAIN_HOURS, waveWindow } from '#lib/domain/messages/wave.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** Tells the operator's mailbox that a wave of unconfirmed requests is going on, once a day while one is (SR-048). */
export async function tellOfWave(context: Context): Promise<Result<{ told: boolean }>> {
  const { actor, db, now, operator } = context
  if (actor.type !== 'system') return failed('not-permitted')
  if (!(await isWave(db.read, waveWindow(now, operator.limitScale)))) return ok({ told: false })
  const at = instantText(now)
  const again = instantText(now.subtract({ hours: WAVE_TOLD_AGAIN_HOURS }))
  return db.transaction(async (tx) => {
    const last = await findJobRun(tx, WAVE_TOLD)
    if (last && last.slot > again) return ok({ told: false })
    await saveJobRun(tx, { name: WAVE_TOLD, slot: at, doneAt: at })
    await mailAdmin(context, tx, null, { kind: 'admin-wave', payload: { at } })
    return ok({ told: true })
  })
}
