import { findRequest } from '#db/queries/requests.ts'
import {
  countWrongCode,
  endVerifications,
  findVerificationByToken,
  type VerificationRow,
} from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { parseCode } from '#lib/domain/requests/reference.ts'
import { mailProof } from '#lib/domain/requests/whose.ts'
import { failed, fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { isOpenLinkAlive } from '#lib/domain/verification/link-life.ts'
import { WRONG_CODES_ALLOWED } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { codeHash } from '#lib/vault/derived-secrets.ts'

type Brought = { token: string; browserSecret: string | null; code: string | null }

/**
 * Signs a person in by the link of a mail they asked for: ten minutes, one use, in the browser that asked;
 * elsewhere the code in the mail is typed (SR-064).
 */
export async function openByLink(
  context: Context,
  brought: Brought,
): Promise<Result<{ sessionSecret: string }>> {
  return context.db.transaction(async (tx) => {
    const link = await findVerificationByToken(tx, 'open-request', hashSecret(brought.token))
    if (!link) return failed('link-unknown')
    if (link.usedAt || !isOpenLinkAlive(link, context.now)) return failed('link-expired')
    const sameBrowser =
      brought.browserSecret !== null && hashSecret(brought.browserSecret) === link.browserHash
    if (!sameBrowser || brought.code) {
      const problem = codeProblem(context, link, brought.code)
      if (problem === 'wrong-code') await countWrongCode(tx, link.id)
      if (problem) return fieldFailed('code', problem)
    }
    const request = await findRequest(tx, link.requestId)
    if (!request || request.erasedAt) return failed('link-unknown')
    await endVerifications(tx, request.id, 'open-request', instantText(context.now))
    const proof = mailProof(request, link.emailHash)
    return ok({ sessionSecret: await startRequesterSession(context, tx, request.id, proof) })
  })
}

function codeProblem({ keys }: Context, link: VerificationRow, typed: string | null): string | null {
  if (!typed?.trim()) return 'code-missing'
  if (link.wrongCodes >= WRONG_CODES_ALLOWED) return 'too-many-codes'
  const code = parseCode(typed)
  return code && codeHash(keys, link.id, code) === link.codeHash ? null : 'wrong-code'
}
