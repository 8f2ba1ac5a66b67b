import type { Queries } from '#db/client.ts'
import type { LetterRow } from '#db/queries/letters.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import type { CheckedLetter } from '#lib/commands/steps/check-letter.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import { type Demands, demandsOf, nextState } from '#lib/domain/letters/demands.ts'
import type { LetterState } from '#lib/domain/letters/lifecycle.ts'
import { sinceDoubt } from '#lib/domain/verification/identity-events.ts'

/** What the rules ask of a letter now. */
export async function letterDemands(
  context: Context,
  tx: Queries,
  request: RequestRow,
  { effects, outcome }: Pick<CheckedLetter, 'effects' | 'outcome'>,
): Promise<Demands> {
  const rules = await readDeskRules(context, tx)
  const otherMailbox = effects.releases && !(await isMailboxOnFile(context, tx, request))
  return demandsOf(rules, { effects, decides: outcome !== null, otherMailbox })
}

/** Whether staff have found the very address of the request on file, since proof was last asked for (SR-076). */
export async function isMailboxOnFile(context: Context, db: Queries, request: RequestRow): Promise<boolean> {
  const { events } = await caseAssurance(context, db, request)
  return sinceDoubt(events).some((event) => event.what === 'matched' && event.facts.includes('email'))
}

/** Where a letter goes next, after what it has behind it; null where nothing keeps it any more. */
export function nextOf(demands: Demands, row: LetterRow | null): LetterState | null {
  return nextState(demands, {
    reviewed: Boolean(row?.reviewerId),
    approved: Boolean(row?.approverId),
    held: Boolean(row?.noticeMailId),
  })
}
