import { listLetterVersions } from '#db/queries/letters.ts'
import type { Context } from '#lib/commands/context.ts'
import { keepLetter } from '#lib/commands/steps/keep-letter.ts'
import { findLetterToChange, type SeenLetter } from '#lib/commands/steps/letter-to-change.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { openLetterVersion } from '#lib/vault/letter-texts.ts'

/** Brings an earlier version of one’s draft back, as one version more, so that none is lost. */
export async function restoreVersion(
  context: Context,
  input: SeenLetter & { restore: number },
): Promise<Result<{ reference: string; verb: LetterVerb }>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findLetterToChange(context, tx, { ...input, step: 'save' })
    if (!found.ok) return found
    const { row, request, vault } = found.value
    const earlier = (await listLetterVersions(tx, row.id)).find(({ version }) => version === input.restore)
    if (!earlier) return failed('not-found')
    const kept = { values: openLetterVersion(vault, earlier), files: [], back: null }
    const draft = { letter: row.id, letterVersion: row.version }
    const keeping = { request, vault, staff: staff.value, verb: row.verb, draft, kept }
    const saved = await keepLetter(context, tx, keeping)
    return saved.ok ? ok({ reference: request.reference, verb: row.verb }) : saved
  })
}
