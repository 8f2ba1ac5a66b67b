import { listAttachments, saveAvailability } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findOwnRequest } from '#lib/commands/steps/own-request.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { availableFrom, canRenew } from '#lib/domain/files/release.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Keeps the files of a request's letters as long again, counted from now: the person can do that once, while they are
 * there. Once a key is destroyed nobody can; staff hand the file out again (SR-123). It discloses nothing, so it
 * wants no second proof.
 */
export async function renewFiles(context: Context): Promise<Result<null>> {
  const { actor, db, now } = context
  if (actor.type !== 'requester') return failed('not-permitted')
  const { requestId } = actor
  return db.transaction(async (tx) => {
    const own = await findOwnRequest(context, tx)
    if (!own.ok) return own
    if (own.value.disputedAt) return failed('not-found')
    const renewable = (await listAttachments(tx, requestId)).filter((file) => canRenew(file, now))
    // pressed twice, or too late: the page shows how it stands
    if (renewable.length === 0) return ok(null)
    const at = instantText(now)
    const { answerFileDays } = await readDeskRules(context, tx)
    const renewed = {
      availableUntil: instantText(availableFrom(now, answerFileDays)),
      renewedAt: at,
      reminders: 0,
    }
    for (const { id } of renewable) await saveAvailability(tx, id, renewed)
    const payload = { files: renewable.length }
    await appendAudit(tx, { at, actor, event: 'files-renewed', requestId, payload })
    return ok(null)
  })
}
