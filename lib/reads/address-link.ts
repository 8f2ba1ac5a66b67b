import { findAddressChange } from '#db/queries/address-changes.ts'
import { findRequest } from '#db/queries/requests.ts'
import { findVerificationByToken } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { addressState } from '#lib/domain/verification/address-change.ts'
import { isConfirmLinkAlive, isWithinLife } from '#lib/domain/verification/link-life.ts'
import { STOP_ADDRESS_HOURS } from '#lib/domain/verification/policy.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** What a link about a change of address shows before anybody proved anything: whether it works, and for which request. */
export type AddressLink = { state: 'gone' } | { state: 'ready'; reference: string; sameBrowser: boolean }

type Brought = { token: string | null; browserSecret: string | null }

/** Whether the link to a new mailbox still confirms it, and whether this browser asked for it. Changes nothing. */
export async function readNewAddressLink(context: Context, brought: Brought): Promise<AddressLink> {
  const { db, now } = context
  const link = await findLink(context, 'new-address', brought.token)
  const change = link && (await findAddressChange(db.read, link.requestId))
  const works = link && isConfirmLinkAlive(link, now) && addressState(change, now).code === 'asked'
  return works ? ready(context, link, brought.browserSecret) : { state: 'gone' }
}

/** Whether the link to a former mailbox still stops the change. Changes nothing. */
export async function readStopAddressLink(context: Context, token: string | null): Promise<AddressLink> {
  const link = await findLink(context, 'stop-address', token)
  if (!link || !isWithinLife(link, context.now, { hours: STOP_ADDRESS_HOURS })) return { state: 'gone' }
  return ready(context, link, null)
}

async function findLink({ db }: Context, purpose: 'new-address' | 'stop-address', token: string | null) {
  const link = token ? await findVerificationByToken(db.read, purpose, hashSecret(token)) : undefined
  return link?.usedAt ? undefined : link
}

async function ready(
  { db }: Context,
  link: { requestId: string; browserHash: string | null },
  browserSecret: string | null,
): Promise<AddressLink> {
  const request = await findRequest(db.read, link.requestId)
  if (!request || request.erasedAt) return { state: 'gone' }
  const sameBrowser = browserSecret !== null && hashSecret(browserSecret) === link.browserHash
  return { state: 'ready', reference: request.reference, sameBrowser }
}
