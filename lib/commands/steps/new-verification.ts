import type { Queries } from '#db/client.ts'
import { insertVerification, type VerificationRow } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newId } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { codeHash, linkToken, mailCode } from '#lib/vault/derived-secrets.ts'

type About = { requestId: string; emailHash: string; browserHash?: string }

/** Makes a link and a code for one purpose and one request; only hashes are stored. @returns its id, for the mail. */
export async function newVerification(
  { keys, now }: Context,
  tx: Queries,
  purpose: VerificationRow['purpose'],
  { requestId, emailHash, browserHash }: About,
): Promise<string> {
  const id = newId(now)
  await insertVerification(tx, {
    id,
    requestId,
    purpose,
    tokenHash: hashSecret(linkToken(keys, purpose, id)),
    codeHash: codeHash(keys, id, mailCode(keys, purpose, id)),
    wrongCodes: 0,
    browserHash: browserHash ?? null,
    emailHash,
    createdAt: instantText(now),
  })
  return id
}
