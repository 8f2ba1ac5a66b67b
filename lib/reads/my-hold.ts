import { listLettersOf } from '#db/queries/letters.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { HOLDING } from '#lib/domain/letters/lifecycle.ts'
import { effectsOf, gravestOf } from '#lib/domain/requests/effects.ts'
import type { MyHold } from '#lib/domain/requests/my-request.ts'
import { dayIn } from '#lib/platform/clock.ts'

/** What the person is told of a hold of their own request: what will be done and on which day, nothing of the letter. */
export async function readMyHold(
  { db, operator }: Context,
  request: RequestRow,
  party: 'subject' | undefined,
): Promise<MyHold | null> {
  if (request.status !== 'held' && request.status !== 'closed') return null
  const [letter] = await listLettersOf(db.read, request.id, HOLDING)
  // an agent does not speak any more once the person does
  if (!letter || (request.subjectConfirmedAt && party !== 'subject')) return null
  const does = gravestOf(effectsOf(request.kind, letter.verb === 'reply' ? null : 'granted', 1))
  const until = letter.sendAt ? dayIn(Temporal.Instant.from(letter.sendAt), operator.zone) : null
  return { does, until }
}
