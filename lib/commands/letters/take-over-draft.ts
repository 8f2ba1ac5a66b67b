import { appendAudit } from '#db/queries/audit.ts'
import { insertLetterVersion, saveLetter } from '#db/queries/letters.ts'
import { handPrepared } from '#db/queries/prepared-files.ts'
import type { Context } from '#lib/commands/context.ts'
import { findLetterToChange, type SeenLetter } from '#lib/commands/steps/letter-to-change.ts'
import { listNextFiles } from '#lib/commands/steps/next-files.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { LETTER_VERBS, type LetterVerb } from '#lib/domain/letters/content.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { sealLetterVersion } from '#lib/vault/letter-texts.ts'

/**
 * Goes on with a colleague’s draft: it is one’s own from now on, with the files put ready for it and all its versions. It
 * is a version of one’s own too, so that who sent it off or put files to it and changed no word is no second person (SR-082).
 */
export async function takeOverDraft(
  context: Context,
  input: SeenLetter,
): Promise<Result<{ reference: string; verb: LetterVerb }>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  const { staffId } = staff.value
  return context.db.transaction(async (tx) => {
    const found = await findLetterToChange(context, tx, { ...input, step: 'take-over' })
    if (!found.ok) return found
    const { row, request, vault, kept } = found.value
    const { id: letterId, verb, authorId: fromStaffId } = row
    if (fromStaffId === staffId) return failed('wrong-status')
    const at = instantText(context.now)
    const saved = await saveLetter(tx, row, { authorId: staffId, updatedAt: at })
    if (!saved) return failed('stale-version')
    const id = newId(context.now)
    const sealedContent = sealLetterVersion(vault, id, kept.values)
    const taken = { staffId, sealedContent, createdAt: at, typedAt: null }
    await insertLetterVersion(tx, { id, letterId: row.id, version: saved.version, ...taken })
    if (LETTER_VERBS[verb].takesFiles) {
      const whose = { requestId: request.id, staffId: fromStaffId }
      const ids = (await listNextFiles(tx, vault, whose)).map(({ id }) => id)
      await handPrepared(tx, { ...whose, ids }, staffId)
    }
    const payload = { letterId, fromStaffId }
    const about = { at, actor: staff.value, requestId: request.id }
    await appendAudit(tx, { ...about, event: 'letter-taken-over', payload })
    return ok({ reference: request.reference, verb })
  })
}
