import type { Queries } from '#db/client.ts'
import { findRequest, type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { endVerifications } from '#db/queries/verification.ts'
import { moveWithdrawals } from '#db/queries/withdrawals.ts'
import type { Context } from '#lib/commands/context.ts'
import { caseAssurance } from '#lib/commands/steps/case-assurance.ts'
import { addressHashes } from '#lib/commands/steps/outgoing-mail.ts'
import { shieldColleagues } from '#lib/commands/steps/shields.ts'
import { instantText } from '#lib/platform/clock.ts'
import { openContact, type Vault } from '#lib/vault/request-vault.ts'

/**
 * Has a request known by another address: it is mailed there, found by it, and so is what it withdrew. Links that were
 * mailed to open it or to prove it again end. The change itself must be saved before.
 * @returns the saved row, or undefined if somebody else saved in between.
 */
export async function putAddress(
  context: Context,
  tx: Queries,
  { request, vault, email }: { request: RequestRow; vault: Vault; email: string },
): Promise<RequestRow | undefined> {
  const at = instantText(context.now)
  const { recipientHash: emailHash } = addressHashes(context, email)
  const contact = { ...openContact(vault, request), email }
  const sealedContact = vault.seal('requests.sealed_contact', request.id, JSON.stringify(contact))
  // what staff compared was the other address
  const { level: assurance } = await caseAssurance(context, tx, request)
  const saved = await saveRequest(tx, request, { emailHash, sealedContact, assurance })
  if (!saved) return undefined
  await shieldColleagues(context, tx, { request: saved, contact })
  // what an agent withdrew is known by the mailbox of the person
  if (!request.subjectEmailHash) await moveWithdrawals(tx, request.id, emailHash)
  for (const purpose of ['open-request', 'second-proof'] as const)
    await endVerifications(tx, request.id, purpose, at)
  // taken from a colleague whose address it is now, it is at a newer version
  return findRequest(tx, saved.id)
}
