import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { linkKeeper } from '#lib/commands/steps/find-unconfirmed.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import { OTHER_CHANNELS } from '#lib/domain/requests/receipt-correction.ts'
import { openVault } from '#lib/vault/request-vault.ts'

type Listed = Pick<RequestRow, 'reference' | 'dueOn'>
type Mailed = Listed &
  Parameters<typeof mailRequester>[2]['request'] &
  Pick<RequestRow, 'visitId' | 'emailHash' | 'receivedOn' | 'channel'> & { enteredBy?: string | null }

/** The cases of a visit as a mail lists them. */
export function visitLines(cases: readonly Listed[]): Listed[] {
  return cases.map(({ reference, dueOn }) => ({ reference, dueOn }))
}

/** Mails one link and one code for all cases of a visit that wait for their mailbox; it goes by the first of them. */
export async function mailConfirmation(
  context: Context,
  tx: Queries,
  [request, ...others]: readonly Mailed[],
): Promise<void> {
  if (!request) return
  const about = { requestId: linkKeeper(request), emailHash: request.emailHash ?? '' }
  const verificationId = await newVerification(context, tx, 'confirm-email', about)
  const { reference, dueOn } = request
  const payload = { reference, verificationId, dueOn, others: visitLines(others), ...entryOf(request) }
  const vault = await openVault(context.keys, tx, request.id)
  await mailRequester(context, tx, { request, vault }, { kind: 'confirm-email', payload })
}

/** How a request came in that staff entered: its mail says so, because the person never saw the portal. */
function entryOf({ enteredBy, receivedOn: on, channel: by }: Mailed) {
  const channel = OTHER_CHANNELS.find((known) => known === by)
  return enteredBy && channel ? { entered: { on, channel } } : {}
}
