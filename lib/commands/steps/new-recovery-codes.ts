import type { Queries } from '#db/client.ts'
import { replaceRecoveryCodes } from '#db/queries/recovery-codes.ts'
import type { Context } from '#lib/commands/context.ts'
import { instantText } from '#lib/platform/clock.ts'
import { newSecret } from '#lib/platform/ids.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { recoveryCodesFrom } from '#lib/vault/staff-secrets.ts'

/** Gives somebody ten new recovery codes in place of all old ones. @returns the secret with which the browser shows them. */
export async function newRecoveryCodes(
  { keys, now }: Context,
  tx: Queries,
  staffId: string,
): Promise<string> {
  const shownSecret = newSecret()
  const hashes = recoveryCodesFrom(keys, shownSecret).map(hashSecret)
  await replaceRecoveryCodes(tx, staffId, hashes, instantText(now))
  return shownSecret
}
