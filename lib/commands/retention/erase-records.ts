import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { deleteMailOf } from '#db/queries/outbox.ts'
import { findRequestLinkedTo, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { type ErasePlace, listToErase } from '#db/queries/retention.ts'
import type { Context } from '#lib/commands/context.ts'
import { destroySealed, NOTHING_OF_THE_PERSON } from '#lib/commands/steps/destroy-sealed.ts'
import { isHeldWithAnother } from '#lib/commands/steps/held-with-another.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'

const BATCH = 50

/** How many records went, and where to go on; `next` is null once nothing is left. */
export type Erased = { erased: number; next: ErasePlace | null }

export const FIRST_TO_ERASE: ErasePlace = { eraseOn: '', id: '' }

/**
 * Destroys the records of closed requests whose day has come: their keys first of all, everything sealed under them,
 * what is kept of their mail, and the hashes they are found by. A tombstone stays (reference, kind, law, dates and
 * outcome), and so does the trail, which holds ids and choices only (SR-135, SR-136). One batch, in one transaction: a
 * crash leaves each record whole or gone. Nothing goes under a legal hold, its own or that of a case it
 * belongs to (SR-083), or while an appeal about it is open.
 */
export async function eraseRecords(context: Context, after: ErasePlace): Promise<Result<Erased>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  const today = dayIn(context.now, context.operator.zone)
  return context.db.transaction(async (tx) => {
    const due = await listToErase(tx, { today, after }, BATCH)
    let erased = 0
    for (const request of due) if (await erase(context, tx, request)) erased += 1
    const last = due.length < BATCH ? undefined : due.at(-1)
    return ok({ erased, next: last ? { eraseOn: last.eraseOn ?? '', id: last.id } : null })
  })
}

async function erase(context: Context, tx: Queries, request: RequestRow): Promise<boolean> {
  const appeal = await findRequestLinkedTo(tx, request.id)
  if (appeal && appeal.status !== 'closed') return false
  if (await isHeldWithAnother(tx, request)) return false
  const at = instantText(context.now)
  if (!(await saveRequest(tx, request, { ...NOTHING_OF_THE_PERSON, erasedAt: at }))) return false
  await destroySealed(tx, request.id, at)
  await deleteMailOf(tx, request.id)
  const audit = { actor: context.actor, event: 'request-erased', requestId: request.id, payload: {} } as const
  await appendAudit(tx, { at, ...audit })
  return true
}
