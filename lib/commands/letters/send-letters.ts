import type { Queries } from '#db/client.ts'
import { type LetterRow, saveLetter } from '#db/queries/letters.ts'
import type { Context } from '#lib/commands/context.ts'
import { checkAgain } from '#lib/commands/steps/check-again.ts'
import { dealWithDue } from '#lib/commands/steps/due-letters.ts'
import { giveBack } from '#lib/commands/steps/give-back.ts'
import { letterDemands, nextOf } from '#lib/commands/steps/letter-demands.ts'
import { findLetterToChange, type LetterToChange } from '#lib/commands/steps/letter-to-change.ts'
import { moveLetter } from '#lib/commands/steps/move-letter.ts'
import { failed, ok, type Problem, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Sends the letters whose time to undo is over, as their authors: everything is asked again, the rules too. What may not
 * go any more is a draft again, and its author is told. @returns how many were dealt with.
 */
export async function sendLetters(context: Context): Promise<Result<number>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  return ok(await dealWithDue(context, 'going', (tx, row) => sendOne(context, tx, row)))
}

async function sendOne(context: Context, tx: Queries, { id: letterId, version }: LetterRow): Promise<void> {
  const found = await findLetterToChange(context, tx, { letterId, version, step: 'deliver' })
  // it was taken back at this very moment, or the request was erased
  if (!found.ok) return
  const { row, request } = found.value
  const at = instantText(context.now)
  const isOver = request.erasedAt !== null || (request.status === 'closed' && row.verb !== 'reply')
  if (isOver) {
    await saveLetter(tx, row, { state: 'cancelled', sendAt: null, updatedAt: at })
    return
  }
  const sent = await go(context, tx, found.value)
  if (!sent.ok) await giveBack(context, tx, found.value, { because: 'problem', code: wordOf(sent.problem) })
}

async function go(context: Context, tx: Queries, found: LetterToChange): Promise<Result<LetterRow>> {
  const again = await checkAgain(context, tx, found)
  if (!again.ok) return again
  const { row, request } = found
  const { letter, checked, asAuthor } = again.value
  const demands = await letterDemands(asAuthor, tx, request, checked)
  const next = nextOf({ ...demands, undoSeconds: 0 }, row)
  return moveLetter(asAuthor, tx, { row, letter, checked, demands, next })
}

/** What to say of it: a field's own problem, else the problem itself. */
function wordOf({ code, fields }: Problem): string {
  return fields?.[0]?.code ?? code
}
