import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { newVerification } from '#lib/commands/steps/new-verification.ts'
import { addressHashes, mailRequester } from '#lib/commands/steps/outgoing-mail.ts'
import type { Vault } from '#lib/vault/request-vault.ts'

type Told = { request: RequestRow; vault: Vault; former: string; stage: 'asked' | 'changed' }

/** Tells the mailbox a request was known by that this is to change, or has; with a link and a code that stop it (SR-068). */
export async function tellFormer(
  context: Context,
  tx: Queries,
  { request, vault, former, stage }: Told,
): Promise<void> {
  const { recipientHash: emailHash } = addressHashes(context, former)
  const about = { requestId: request.id, emailHash }
  const verificationId = await newVerification(context, tx, 'stop-address', about)
  const payload = { reference: request.reference, verificationId, stage }
  await mailRequester(context, tx, { request, vault, email: former }, { kind: 'former-address', payload })
}
