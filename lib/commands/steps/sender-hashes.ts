import type { Queries } from '#db/client.ts'
import { findBlock } from '#db/queries/blocks.ts'
import type { Context } from '#lib/commands/context.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { BLOCK_MONTHS, type BlockedThing } from '#lib/domain/blocks/blocks.ts'
import { comparablePhone } from '#lib/domain/requests/phone-number.ts'
import { instantText } from '#lib/platform/clock.ts'
import { phoneLookup } from '#lib/vault/derived-secrets.ts'
import type { Contact } from '#lib/vault/request-vault.ts'

/** What a sender is known by, as keyed hashes; nothing of what they did not give. Whoever files is the sender, for whomever. */
export function senderHashes(
  context: Context,
  { email, phone }: Pick<Contact, 'email' | 'phone'>,
): Partial<Record<BlockedThing, string>> {
  const number = phone ? comparablePhone(phone) : null
  const mail = email ? addressHashes(context, email) : null
  return {
    ...(mail ? { mailbox: mail.recipientHash, domain: mail.domainHash } : {}),
    ...(number ? { phone: phoneLookup(context.keys, number) } : {}),
  }
}

/** Before this, a block has ended by itself. */
export function blocksSince({ now, operator: { zone } }: Context): string {
  return instantText(now.toZonedDateTimeISO(zone).subtract({ months: BLOCK_MONTHS }).toInstant())
}

/** Whether whoever files is blocked by mailbox, domain or phone. */
export async function isBlocked(context: Context, tx: Queries, sender: Contact): Promise<boolean> {
  const hashes = senderHashes(context, sender)
  return (await findBlock(tx, { hashes, since: blocksSince(context) })) !== undefined
}
