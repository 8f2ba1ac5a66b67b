import { deleteRequesterSession } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** Ends a requester's session on the server; unknown ones are ended already. */
export async function signOutRequester(
  context: Context,
  sessionSecret: string | null,
): Promise<Result<null>> {
  if (!sessionSecret) return ok(null)
  return context.db.transaction(async (tx) => {
    await deleteRequesterSession(tx, hashSecret(sessionSecret))
    return ok(null)
  })
}
