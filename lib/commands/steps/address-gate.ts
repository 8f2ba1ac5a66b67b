import type { Queries } from '#db/client.ts'
import { findAddressChange } from '#db/queries/address-changes.ts'
import type { Context } from '#lib/commands/context.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { addressState } from '#lib/domain/verification/address-change.ts'

/**
 * Whether the address of a request stands still, so that data may go out, be changed or be erased: for three days after
 * a change, and while its former mailbox says it was somebody else, nothing does (SR-068).
 */
export async function addressStands(
  { now }: Pick<Context, 'now'>,
  db: Queries,
  requestId: string,
): Promise<Result<null>> {
  const { code } = addressState(await findAddressChange(db, requestId), now)
  if (code === 'frozen') return failed('address-frozen')
  return code === 'held' ? failed('address-held') : ok(null)
}
