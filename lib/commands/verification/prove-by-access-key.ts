import type { Context } from '#lib/commands/context.ts'
import { findToProve, notProven, proven } from '#lib/commands/steps/second-proof.ts'
import { parseAccessKey } from '#lib/domain/requests/reference.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { subjectKeyFrom } from '#lib/vault/derived-secrets.ts'

type Brought = { sessionSecret: string | null; accessKey: string }

/** The second proof of who signed in by mail: the access key of the request (SR-122). */
export async function proveByAccessKey(
  context: Context,
  { sessionSecret, accessKey }: Brought,
): Promise<Result<null>> {
  const by = 'access-key'
  const key = parseAccessKey(accessKey)
  return context.db.transaction(async (tx) => {
    const found = await findToProve(context, tx, { sessionSecret, by })
    if (!found.ok) return found
    const { request, session } = found.value
    const theirs = session.proof === 'subject-mail' && hashSecret(subjectKeyFrom(context.keys, request))
    if (!key || (theirs || request.accessKeyHash) !== hashSecret(key)) {
      await notProven(context, tx, request)
      return fieldFailed('accessKey', 'access-key-wrong')
    }
    await proven(context, tx, { ...found.value, by })
    return ok(null)
  })
}
