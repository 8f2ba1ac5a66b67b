import type { Queries } from '#db/client.ts'
import { type AttachmentRow, listPrepared, releasePrepared } from '#db/queries/attachments.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { availableFrom } from '#lib/domain/files/release.ts'
import { canOpen } from '#lib/domain/files/scan.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** The files that go with the next letter of this person; one that is not known to be clean holds it up (SR-115, SR-116). */
export async function filesToRelease(
  tx: Queries,
  request: Pick<RequestRow, 'id'>,
  { staffId }: StaffActor,
): Promise<Result<AttachmentRow[]>> {
  const files = await listPrepared(tx, { requestId: request.id, staffId })
  return files.every(({ scan }) => canOpen(scan)) ? ok(files) : failed('files-not-clean')
}

type Letter = { request: Pick<RequestRow, 'id'>; staff: StaffActor; messageId: string; files: number }

/** Releases them with a letter: the requester can have them from now on, for their time (SR-123). */
export async function releaseFiles(
  context: Context,
  tx: Queries,
  { request, staff, messageId, files }: Letter,
): Promise<void> {
  if (files === 0) return
  const { answerFileDays } = await readDeskRules(context, tx)
  const availableUntil = instantText(availableFrom(context.now, answerFileDays))
  await releasePrepared(tx, { requestId: request.id, staffId: staff.staffId }, { messageId, availableUntil })
  const audit = { event: 'files-released', requestId: request.id, payload: { messageId, files } } as const
  await appendAudit(tx, { at: instantText(context.now), actor: staff, ...audit })
}
