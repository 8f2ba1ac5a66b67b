import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { saveBlock } from '#db/queries/blocks.ts'
import type { Context } from '#lib/commands/context.ts'
import type { CaseToChange } from '#lib/commands/steps/case-to-change.ts'
import { senderHashes } from '#lib/commands/steps/sender-hashes.ts'
import type { StaffActor } from '#lib/commands/steps/staff-authority.ts'
import { may } from '#lib/domain/access/permissions.ts'
import { type BlockedThing, isSharedDomain } from '#lib/domain/blocks/blocks.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { sealBlockReason } from '#lib/vault/block-vault.ts'
import { openContact } from '#lib/vault/request-vault.ts'

type ToBlock = { staff: StaffActor; things: readonly BlockedThing[]; reason: string }

/**
 * Blocks the sender of a case: what they file from now on is kept apart from the queue. A whole domain is for leads, and
 * never one that anybody may have a mailbox at.
 */
export async function blockSender(
  context: Context,
  tx: Queries,
  { request, vault }: Pick<CaseToChange, 'request' | 'vault'>,
  { staff, things, reason }: ToBlock,
): Promise<Result<null>> {
  if (things.length === 0) return ok(null)
  if (!may(staff, 'block-sender')) return failed('not-permitted')
  const contact = openContact(vault, request)
  const hashes = senderHashes(context, contact)
  const at = instantText(context.now)
  // all of them are looked at before one is written down
  if (things.some((what) => !hashes[what])) return fieldFailed('block', 'block-nothing')
  if (things.includes('domain')) {
    const domain = contact.email.slice(contact.email.lastIndexOf('@') + 1)
    if (!may(staff, 'manage-blocks')) return fieldFailed('block', 'block-domain-lead')
    if (isSharedDomain(domain)) return fieldFailed('block', 'block-domain-shared')
  }
  for (const what of things) {
    const hash = hashes[what] ?? ''
    const sealedReason = sealBlockReason(context.keys, hash, reason)
    const { staffId } = staff
    await saveBlock(tx, { hash, what, requestId: request.id, staffId, createdAt: at, sealedReason })
    const audit = { event: 'sender-blocked', requestId: request.id, payload: { what } } as const
    await appendAudit(tx, { at, actor: staff, ...audit })
  }
  return ok(null)
}
