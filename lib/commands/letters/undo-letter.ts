import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { saveLetter } from '#db/queries/letters.ts'
import type { Context } from '#lib/commands/context.ts'
import { NOT_SEEN } from '#lib/commands/steps/give-back.ts'
import {
  findLetterToChange,
  type LetterToChange,
  type SeenLetter,
} from '#lib/commands/steps/letter-to-change.ts'
import { releaseCase } from '#lib/commands/steps/release-case.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { HOLDING } from '#lib/domain/letters/lifecycle.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Takes a letter back that has not gone yet: it is a draft again, with everything that was written and the files put
 * ready for it. Anybody who answers requests can, since whoever sees a mistake first may not be its author.
 */
export async function undoLetter(
  context: Context,
  input: SeenLetter,
): Promise<Result<{ reference: string; verb: LetterVerb; isOwn: boolean }>> {
  const staff = await staffWhoMay(context, 'reply-to-requester')
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const found = await findLetterToChange(context, tx, { ...input, step: 'undo' })
    if (!found.ok) return found
    const { row, request } = found.value
    const at = instantText(context.now)
    const undone = await saveLetter(tx, row, { ...NOT_SEEN, state: 'draft', updatedAt: at })
    if (!undone) return failed('stale-version')
    const released = await releaseHold(context, tx, found.value)
    if (!released.ok) return released
    const payload = { letterId: row.id, state: row.state }
    const about = { at, actor: staff.value, requestId: request.id }
    await appendAudit(tx, { ...about, event: 'letter-undone', payload })
    return ok({ reference: request.reference, verb: row.verb, isOwn: row.authorId === staff.value.staffId })
  })
}

async function releaseHold(context: Context, tx: Queries, { row, request }: LetterToChange) {
  return HOLDING.includes(row.state) ? releaseCase(context, tx, request) : ok(request)
}
