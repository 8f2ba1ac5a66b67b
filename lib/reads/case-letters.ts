import { type LetterRow, listLettersOf } from '#db/queries/letters.ts'
import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { CaseLetter } from '#lib/domain/letters/case-letters.ts'
import { canTake, UNSENT } from '#lib/domain/letters/lifecycle.ts'

/** The letters of a case that have not gone: being written, waiting for somebody, held, or about to go. */
export async function readCaseLetters(
  context: Context,
  request: { id: string; reference: string },
  names: Record<string, string>,
): Promise<CaseLetter[]> {
  const rows = await listLettersOf(context.db.read, request.id, UNSENT)
  return rows.map((row) => caseLetter(context, row, { reference: request.reference, names }))
}

/** A letter as it is listed for whoever looks. */
export function caseLetter(
  { actor }: Context,
  row: LetterRow,
  { reference, names }: { reference: string; names: Record<string, string> },
): CaseLetter {
  const { id, version, verb, state, authorId, sendAt, updatedAt } = row
  return {
    ...{ id, version, reference, verb, state, sendAt, updatedAt },
    author: { id: authorId, name: names[authorId] ?? '' },
    isMine: actor.type === 'staff' && actor.staffId === authorId,
    canUndo: may(actor, 'reply-to-requester') && canTake(state, 'undo').ok,
  }
}
