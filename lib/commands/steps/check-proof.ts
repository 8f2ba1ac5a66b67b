import type { Queries } from '#db/client.ts'
import type { RequestRow } from '#db/queries/requests.ts'
import { listUnusedVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { checkCode } from '#lib/commands/steps/check-code.ts'
import { findUnconfirmed, linkKeeper, type Unconfirmed } from '#lib/commands/steps/find-unconfirmed.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { isConfirmLinkAlive } from '#lib/domain/verification/link-life.ts'
import { hashSecret } from '#lib/platform/seal.ts'

/** What a person brings to confirm: the link of the mail, the cookie of the filing browser, the typed code. */
export type BroughtProof = { token: string | null; filingSecret: string | null; code: string | null }

/** The cases of the visit that wait for it, and the first of them. */
export type Proven = Pick<Unconfirmed, 'request' | 'waiting'> & { proof: 'filing-browser' | 'code' }

/**
 * Whether what was brought proves the mailbox of a request. The link alone never does, because scanners open
 * links; it needs the filing browser's cookie, or the code that is printed in the mail (SR-057).
 * Counts a wrong code; five kill that mail's code.
 */
export async function checkMailboxProof(
  context: Context,
  tx: Queries,
  brought: BroughtProof,
): Promise<Result<Proven>> {
  const found = await findUnconfirmed(tx, brought)
  if (!found.ok) return found
  const { request, waiting, linked } = found.value
  const { token, filingSecret } = brought
  if (token && !linked) return failed('link-unknown')
  const sameBrowser = filingSecret !== null && hashSecret(filingSecret) === request.filingHash
  if (linked && sameBrowser && !brought.code)
    return isConfirmLinkAlive(linked, context.now)
      ? ok({ request, waiting, proof: 'filing-browser' })
      : failed('link-expired')
  // Whoever opened an older link may type the code of a newer mail.
  const checked = await checkCode(context, tx, {
    candidates: await unused(tx, request),
    typed: brought.code,
  })
  return checked.ok ? ok({ request, waiting, proof: 'code' }) : checked
}

const unused = (tx: Queries, request: RequestRow) =>
  listUnusedVerifications(tx, linkKeeper(request), 'confirm-email')
