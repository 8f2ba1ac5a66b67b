import { appendAudit } from '#db/queries/audit.ts'
import { appendNote } from '#db/queries/messages.ts'
import { saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'

/** A note for staff, sealed; it never reaches the requester (SR-105). It raises the version, so that nobody answers unread. */
export async function addNote(context: Context, input: SeenCase & { body: string }): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'add-note')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    const { request, vault } = found.value
    const at = instantText(context.now)
    const saved = await saveRequest(tx, request, { lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const noteId = newId(context.now)
    const sealedBody = vault.seal('notes.sealed_body', noteId, input.body)
    await appendNote(tx, { id: noteId, requestId: request.id, staffId, sealedBody, createdAt: at })
    const audit = { event: 'note-added', requestId: request.id, payload: { noteId } } as const
    await appendAudit(tx, { at, actor: staff.value, ...audit })
    return ok(null)
  })
}
