import { appendAudit } from '#db/queries/audit.ts'
import { findRequest } from '#db/queries/requests.ts'
import { countWrongCode, endVerifications, listUnusedOfBrowser } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { parseCode } from '#lib/domain/requests/reference.ts'
import { mailProof } from '#lib/domain/requests/whose.ts'
import { fieldFailed, ok, type Result } from '#lib/domain/result.ts'
import { isOpenLinkAlive } from '#lib/domain/verification/link-life.ts'
import { WRONG_CODES_ALLOWED } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'
import { hashSecret } from '#lib/platform/seal.ts'
import { codeHash } from '#lib/vault/derived-secrets.ts'

type Brought = { browserSecret: string | null; code: string }

/**
 * Signs a person in by the code of a mail that this browser asked for, without its link: discreet mails have none, and
 * the mail may be on another device. One answer for every way of being wrong (SR-049); five kill the codes.
 */
export async function openByCode(
  context: Context,
  { browserSecret, code: typed }: Brought,
): Promise<Result<{ sessionSecret: string }>> {
  const { keys, now, actor } = context
  if (!typed.trim()) return fieldFailed('code', 'code-missing')
  const code = parseCode(typed)
  const at = instantText(now)
  return context.db.transaction(async (tx) => {
    const asked = browserSecret
      ? await listUnusedOfBrowser(tx, 'open-request', hashSecret(browserSecret))
      : []
    const usable = asked.filter((row) => row.wrongCodes < WRONG_CODES_ALLOWED && isOpenLinkAlive(row, now))
    const match = code ? usable.find((row) => row.codeHash === codeHash(keys, row.id, code)) : undefined
    const request = match && (await findRequest(tx, match.requestId))
    if (!match || !request || request.erasedAt || request.disputedAt) {
      for (const row of usable) await countWrongCode(tx, row.id)
      // Written where nothing was asked for too, so that both take the time of a commit.
      await appendAudit(tx, { at, actor, event: 'requester-sign-in-failed', payload: {} })
      return fieldFailed('code', 'wrong-code')
    }
    await endVerifications(tx, request.id, 'open-request', at)
    const proof = mailProof(request, match.emailHash)
    return ok({ sessionSecret: await startRequesterSession(context, tx, request.id, proof) })
  })
}
