import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Taken = { requestId: string; fileId: string }

/** Writes down that a download began, before its first byte leaves (SR-124). */
export async function noteDownloadStarted(
  { db, actor, now }: Context,
  { requestId, fileId, size }: Taken & { size: number },
): Promise<Result<null>> {
  const audit = { event: 'file-download-started', requestId, payload: { fileId, size } } as const
  await db.transaction((tx) => appendAudit(tx, { at: instantText(now), actor, ...audit }))
  return ok(null)
}

/** Writes down how a download ended: how many bytes left, and whether that was all. */
export async function noteDownloadEnded(
  { db, actor, now }: Context,
  { requestId, fileId, bytes, complete }: Taken & { bytes: number; complete: boolean },
): Promise<Result<null>> {
  const audit = { event: 'file-download-ended', requestId, payload: { fileId, bytes, complete } } as const
  await db.transaction((tx) => appendAudit(tx, { at: instantText(now), actor, ...audit }))
  return ok(null)
}
