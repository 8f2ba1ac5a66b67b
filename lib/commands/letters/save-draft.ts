import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { findCaseToChange, type SeenCase } from '#lib/commands/steps/case-to-change.ts'
import { keepLetter, type SeenDraft } from '#lib/commands/steps/keep-letter.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { LETTER_VERBS, type LetterVerb } from '#lib/domain/letters/content.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

type Saving = SeenCase &
  SeenDraft & {
    verb: LetterVerb
    /** The answers of the form, however unfinished. */
    values: Record<string, unknown>
    /** Kept while somebody types, not because they asked for it. */
    byItself?: boolean
  }

/**
 * Keeps a letter that is still being written, for its author to go on later and for colleagues to take over; every version
 * that was kept stays. Nobody has to look at the newest case for it: nothing goes out.
 */
export async function saveDraft(
  context: Context,
  input: Saving,
): Promise<Result<{ letter: string; letterVersion: number }>> {
  const { step, permission } = LETTER_VERBS[input.verb]
  const staff = await staffWhoMay(context, permission)
  if (!staff.ok) return staff
  const { verb, letter, letterVersion, values, byItself } = input
  return context.db.transaction(async (tx) => {
    const found = await findCaseToChange(context, tx, { ...input, step })
    if (!found.ok) return found
    const { request, vault } = found.value
    const kept = { values, files: [], back: null }
    const draft = { letter, letterVersion }
    const keeping = { request, vault, staff: staff.value, verb, draft, kept, byItself }
    const saved = await keepLetter(context, tx, keeping)
    if (!saved.ok) return saved
    const { id: letterId, version } = saved.value
    const about = { at: instantText(context.now), actor: staff.value, requestId: request.id }
    if (!letter) await appendAudit(tx, { ...about, event: 'letter-begun', payload: { letterId } })
    return ok({ letter: letterId, letterVersion: version })
  })
}
