import { appendAudit } from '#db/queries/audit.ts'
import { findRequestByReference } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { parseAccessKey, parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'

type Brought = { reference: string; accessKey: string }

/**
 * Signs a person in by reference and access key. One answer for every way of being wrong (SR-050, SR-054). Of a request
 * that was erased, only the certificate of that is left to see.
 */
export async function openByAccessKey(
  context: Context,
  brought: Brought,
): Promise<Result<{ sessionSecret: string }>> {
  const reference = parseReference(brought.reference)
  const accessKey = parseAccessKey(brought.accessKey)
  if (!reference || !accessKey) return failed('wrong-key')
  return context.db.transaction(async (tx) => {
    const request = await findRequestByReference(tx, reference)
    if (!request || request.accessKeyHash !== hashSecret(accessKey)) {
      // Written for an unknown reference too, so that both take the time of a commit.
      const audit = { event: 'requester-sign-in-failed', requestId: request?.id, payload: {} } as const
      await appendAudit(tx, { at: instantText(context.now), actor: context.actor, ...audit })
      return failed('wrong-key')
    }
    return ok({ sessionSecret: await startRequesterSession(context, tx, request.id, 'access-key') })
  })
}
