import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { shownFace } from '#lib/commands/steps/shown-face.ts'
import { openContact, subjectMailbox, type Vault } from '#lib/vault/request-vault.ts'

type Case = { request: RequestRow; vault: Vault }

/** Addresses, numbers and references that belong into a letter of this case: the person's, the agent's, the operator's. */
export async function ownMarks(
  context: Pick<Context, 'operator'>,
  db: Queries,
  { request, vault }: Case,
): Promise<string[]> {
  const face = await shownFace(context, db)
  const contact = request.sealedContact ? openContact(vault, request) : null
  return [
    ...(contact ? [contact.email, subjectMailbox(contact) ?? '', contact.phone ?? ''] : []),
    ...[request.reference, face.email, face.phone, context.operator.adminMailbox],
  ]
}
