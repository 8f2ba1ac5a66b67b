import type { Queries } from '#db/client.ts'
import type { AttachmentRow } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listPrepared, releasePrepared } from '#db/queries/prepared-files.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import type { Letter } from '#lib/commands/steps/letter-checks.ts'
import { listNextFiles } from '#lib/commands/steps/next-files.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { availableFrom } from '#lib/domain/files/release.ts'
import { canOpen } from '#lib/domain/files/scan.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * The files that go with a letter: those it was sent off with as far as they stand, or what its author put ready for their
 * next one. One that is not known to be clean holds it up (SR-115, SR-116).
 */
export async function filesToRelease(
  tx: Queries,
  { found: { request, vault }, staff: { staffId }, files: named }: Letter,
): Promise<Result<AttachmentRow[]>> {
  const whose = { requestId: request.id, staffId }
  const files = named
    ? (await listPrepared(tx, whose)).filter(({ id }) => named.includes(id))
    : await listNextFiles(tx, vault, whose)
  return files.every(({ scan }) => canOpen(scan)) ? ok(files) : failed('files-not-clean')
}

type Released = {
  request: Pick<RequestRow, 'id'>
  staff: StaffActor
  messageId: string
  /** Their ids. */
  files: readonly string[]
}

/** Releases them with a letter: the requester can have them from now on, for their time (SR-123). */
export async function releaseFiles(
  context: Context,
  tx: Queries,
  { request, staff, messageId, files: ids }: Released,
): Promise<void> {
  const files = ids.length
  if (files === 0) return
  const { answerFileDays } = await readDeskRules(context, tx)
  const availableUntil = instantText(availableFrom(context.now, answerFileDays))
  const whose = { requestId: request.id, staffId: staff.staffId, ids }
  await releasePrepared(tx, whose, { messageId, availableUntil })
  const audit = { event: 'files-released', requestId: request.id, payload: { messageId, files } } as const
  await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
}
