import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { MailRow } from '#db/queries/outbox.ts'
import { findRequest, listVisit, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { clockZones } from '#lib/commands/steps/clock-zones.ts'
import { askedOn } from '#lib/domain/clock/received.ts'
import { NO_DATE } from '#lib/domain/requests/case-clock.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * A mail that confirms receipt left for a mailbox that the person has proven: where the law wants receipt confirmed by a
 * date, that is done, once. The mail that only asks for a mailbox to be proven confirms nothing, as it may have
 * reached a stranger and says nothing of how the request is handled. A letter that was posted instead does the same.
 */
export async function receiptConfirmed(
  context: Context,
  tx: Queries,
  mail: MailRow,
  postedOn?: string,
): Promise<void> {
  const named = mail.requestId ? await findRequest(tx, mail.requestId) : undefined
  if (!named) return
  const { others = [] }: { others?: { reference: string }[] } = JSON.parse(mail.payload)
  const listed = others.map(({ reference }) => reference)
  for (const request of await listVisit(tx, named))
    if (request.id === named.id || listed.includes(request.reference))
      await acknowledge(context, tx, { mail, postedOn }, request)
}

type Confirmation = { mail: MailRow; postedOn: string | undefined }

async function acknowledge(
  context: Context,
  tx: Queries,
  { mail, postedOn }: Confirmation,
  request: RequestRow,
): Promise<void> {
  if (!request.acknowledgeDueOn || request.acknowledgedAt) return
  const at = instantText(context.now)
  await saveRequest(tx, request, { acknowledgedAt: at, sortOn: request.dueOn ?? NO_DATE })
  const on = postedOn ?? askedOn(context.now, clockZones(context, request))
  const payload = { mailId: mail.id, by: postedOn ? 'post' : 'mail', on } as const
  const audit = { event: 'request-acknowledged', requestId: request.id, payload } as const
  await appendAudit(tx, { at, actor: context.actor, ...audit })
}
