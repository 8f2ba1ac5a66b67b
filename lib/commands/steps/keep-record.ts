import type { Queries } from '#db/client.ts'
import { listMergedInto } from '#db/queries/case-links.ts'
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
  const closedOn = dayIn(now, operator.zone)
  const closed = { status: 'closed', outcome, closedAt: instantText(now), closedOn } as const
  return { ...closed, eraseOn: eraseOn(closedOn, keeping) }
}

/**
 * The record of the case that an appeal or a complaint was about is kept as long as that of the appeal, and what was put
 * together with a case as long as that case.
 */
export async function keepFirstAsLong(
  tx: Queries,
  { id, linkedToId }: Pick<RequestRow, 'id' | 'linkedToId'>,
  until: string,
): Promise<void> {
  const merged = await listMergedInto(tx, id)
  for (const kept of linkedToId ? [linkedToId, ...merged] : merged) {
    const row = await findRequest(tx, kept)
    if (row?.eraseOn && !row.erasedAt && row.eraseOn < until) await saveRequest(tx, row, { eraseOn: until })
  }
}
