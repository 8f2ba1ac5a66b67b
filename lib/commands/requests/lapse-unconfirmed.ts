import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { dropQueuedMail, forgetRecipients } from '#db/queries/outbox.ts'
import { listUnconfirmedBefore, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { destroySealed, NOTHING_OF_THE_PERSON } from '#lib/commands/steps/destroy-sealed.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { UNCONFIRMED_LAPSE_DAYS } from '#lib/domain/verification/policy.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'

const BATCH = 100

/**
 * Closes requests whose mailbox was never confirmed and destroys their personal data. The row with its clock
 * stays, because a request may count as received on the day it came (SR-060).
 * @returns how many lapsed; call again while it is a full batch.
 */
export async function lapseUnconfirmed(context: Context): Promise<Result<number>> {
  const before = instantText(context.now.subtract({ hours: UNCONFIRMED_LAPSE_DAYS * 24 }))
  return context.db.transaction(async (tx) => {
    const lapsing = await listUnconfirmedBefore(tx, before, BATCH)
    for (const request of lapsing) await lapse(context, tx, request)
    return ok(lapsing.length)
  })
}

async function lapse(context: Context, tx: Queries, request: RequestRow): Promise<void> {
  const at = instantText(context.now)
  await saveRequest(tx, request, {
    status: 'closed',
    outcome: 'not-confirmed',
    closedAt: at,
    closedOn: dayIn(context.now, context.operator.zone),
    ...NOTHING_OF_THE_PERSON,
    erasedAt: at,
  })
  await dropQueuedMail(tx, request.id)
  await forgetRecipients(tx, request.id)
  await destroySealed(tx, request.id, at)
  await appendAudit(tx, {
    at,
    actor: context.actor,
    event: 'request-lapsed',
    requestId: request.id,
    payload: {},
  })
}
