import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listHiddenFrom } from '#db/queries/case-shields.ts'
import { insertMentions } from '#db/queries/mentions.ts'
import { appendNote } from '#db/queries/messages.ts'
import { saveRequest } from '#db/queries/requests.ts'
import { listStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { tellColleagues } from '#lib/commands/steps/tell-colleagues.ts'
import { namedIn } from '#lib/domain/requests/mentions.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { profileOf } from '#lib/vault/staff-vault.ts'

type Note = SeenCase & {
  body: string
  /** Ids of colleagues to tell, beside those whom the text names by `@Name`. */
  mentions?: readonly string[]
}

/**
 * A note for staff, sealed; it never reaches the requester (SR-105). It raises the version, so that nobody answers
 * unread. Whom it names is told, by mail without its words.
 */
export async function addNote(context: Context, input: Note): Promise<Result<null>> {
  const staff = await staffWhoMay(context, 'add-note')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step: 'note' })
    if (!found.ok) return found
    const { request, vault } = found.value
    const named = await whomToTell(context, tx, { ...input, requestId: request.id, staffId })
    if (!named.ok) return named
    const at = instantText(context.now)
    const saved = await saveRequest(tx, request, { lastActivityAt: at })
    if (!saved) return failed('stale-version')
    const noteId = newId(context.now)
    const sealedBody = vault.seal('notes.sealed_body', noteId, input.body)
    await appendNote(tx, { id: noteId, requestId: request.id, staffId, sealedBody, createdAt: at })
    const entry = { at, actor: staff.value, requestId: request.id } as const
    await appendAudit(tx, { ...entry, event: 'note-added', payload: { noteId } })
    if (named.value.length === 0) return ok(null)
    const mention = { noteId, requestId: request.id, createdAt: at, seenAt: null }
    await insertMentions(
      tx,
      named.value.map((each) => ({ ...mention, staffId: each })),
    )
    await appendAudit(tx, {
      ...entry,
      event: 'colleagues-mentioned',
      payload: { noteId, staffIds: named.value },
    })
    await tellColleagues(context, tx, named.value, { request, about: 'mentioned' })
    return ok(null)
  })
}

/** Those chosen, who must be able to open the case, and those named in the text who can; never whoever writes. */
async function whomToTell(
  { keys }: Context,
  tx: Queries,
  { body, mentions = [], requestId, staffId }: Note & { requestId: string; staffId: string },
): Promise<Result<string[]>> {
  if (mentions.length === 0 && !body.includes('@')) return ok([])
  const shielded = await listHiddenFrom(tx, requestId)
  const people = (await listStaff(tx)).filter(({ id, disabledAt }) => !disabledAt && !shielded.includes(id))
  const colleagues = people.map((person) => ({ staffId: person.id, name: profileOf(keys, person).name }))
  const isKnown = (id: string) => colleagues.some((each) => each.staffId === id)
  if (!mentions.every(isKnown)) return fieldFailed('mentions', 'colleague-unknown')
  const named = new Set([...mentions, ...namedIn(body, colleagues)])
  named.delete(staffId)
  return ok([...named])
}
