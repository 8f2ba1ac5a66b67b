import { listUnusedVerifications } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { checkCode } from '#lib/commands/steps/check-code.ts'
import { findSubjectCasesByLink } from '#lib/commands/steps/find-subject-cases.ts'
import { linkKeeper } from '#lib/commands/steps/find-unconfirmed.ts'
import { startRequesterSession } from '#lib/commands/steps/requester-session.ts'
import { ok, type Result } from '#lib/domain/result.ts'

/**
 * Shows the person an agent acts for who that is, once they typed the code of the mail to their own mailbox. The link
 * alone opens nothing, because scanners open links, and this browser never filed anything (SR-057). Nothing is
 * confirmed by it.
 * @returns the secret of a session as the person the request is for.
 */
export async function openAsSubject(
  context: Context,
  brought: { token: string | null; code: string | null },
): Promise<Result<{ sessionSecret: string }>> {
  return context.db.transaction(async (tx) => {
    const found = await findSubjectCasesByLink(tx, brought.token)
    if (!found.ok) return found
    const { request } = found.value
    // Whoever opened an older link may type the code of a newer mail.
    const mails = await listUnusedVerifications(tx, linkKeeper(request), 'confirm-subject')
    const checked = await checkCode(context, tx, { candidates: mails, typed: brought.code })
    if (!checked.ok) return checked
    return ok({ sessionSecret: await startRequesterSession(context, tx, request.id, 'subject-mail') })
  })
}
