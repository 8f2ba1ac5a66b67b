import { destroyAttachment } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findDeskCase } from '#lib/commands/steps/desk-case.ts'
import { listNextFiles } from '#lib/commands/steps/next-files.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { deleteStored } from '#lib/platform/file-store.ts'
import { findVault } from '#lib/vault/request-vault.ts'

/**
 * Destroys a file that a member of staff put ready and did not send yet (SR-118). What a letter on its way was sent off with
 * is that letter's: it is taken back first. What was released stays till its end.
 */
export async function removePreparedFile(
  context: Context,
  { dataDir, reference, fileId }: { dataDir: string; reference: string; fileId: string },
): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  const removed = await context.db.transaction(async (tx) => {
    const request = await findDeskCase(context, tx, reference)
    if (!request) return failed('not-found')
    const whose = { requestId: request.id, staffId: staff.value.staffId }
    const vault = await findVault(context.keys, tx, request.id)
    const waiting = vault ? await listNextFiles(tx, vault, whose) : []
    const file = waiting.find(({ id }) => id === fileId)
    // Pressing twice is no problem.
    if (!file) return ok(null)
    const at = instantText(context.now)
    await destroyAttachment(tx, file.id, { at, because: 'removed' })
    const audit = { event: 'answer-file-removed', requestId: request.id, payload: { fileId } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(file.storedName)
  })
  if (!removed.ok) return removed
  if (removed.value) await deleteStored(dataDir, removed.value)
  return ok(null)
}
