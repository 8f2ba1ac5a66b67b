import type { Queries } from '#db/client.ts'
import { findRequest, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { readDeskRules } from '#lib/commands/steps/read-desk-rules.ts'
import type { Outcome } from '#lib/domain/requests/lifecycle.ts'
import { eraseOn, keepingOf } from '#lib/domain/retention/keeping.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'

/** What a case is saved with when it closes with an outcome: when that was, and the day its record is destroyed. */
export async function closedNow(
  { now, operator }: Context,
  tx: Queries,
  { law }: Pick<RequestRow, 'law'>,
  outcome: Outcome,
) {
  const { recordMonths } = await readDeskRules({ operator }, tx)
  const keeping = keepingOf({ law, outcome }, recordMonths)
  const closed = { status: 'closed', outcome, closedAt: instantText(now) } as const
  return { ...closed, eraseOn: eraseOn(dayIn(now, operator.zone), keeping) }
}

/** The record of the case that an appeal or a complaint was about is kept as long as that of the appeal. */
export async function keepFirstAsLong(
  tx: Queries,
  { linkedToId }: Pick<RequestRow, 'linkedToId'>,
  until: string,
): Promise<void> {
  const first = linkedToId ? await findRequest(tx, linkedToId) : undefined
  if (first?.eraseOn && !first.erasedAt && first.eraseOn < until)
    await saveRequest(tx, first, { eraseOn: until })
}
