import { appendAudit } from '#db/queries/audit.ts'
import { deleteExpiredDrafts, deleteSubmissionsBefore } from '#db/queries/drafts.ts'
import { deleteExpiredFormAttempts } from '#db/queries/form-attempts.ts'
import { deleteExpiredImports } from '#db/queries/imports.ts'
import { deleteInvitationsExpiredBefore } from '#db/queries/invitations.ts'
import { deleteExpiredFlows } from '#db/queries/sign-in-flows.ts'
import { deleteThrottlesBefore } from '#db/queries/sign-in-throttles.ts'
import { deleteStaffSessionsBefore } from '#db/queries/staff-sessions.ts'
import { deleteRequesterSessionsBefore } from '#db/queries/verification.ts'
import type { Context } from '#lib/commands/context.ts'
import { STAFF_SESSION } from '#lib/domain/access/session-limits.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { FAILURES_FORGOTTEN_HOURS } from '#lib/domain/staff/sign-in-throttle.ts'
import { REQUESTER_SESSION_HOURS, SUBMISSION_MEMORY_HOURS } from '#lib/domain/verification/policy.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Destroys what has outlived its purpose: drafts, lists to be entered, form attempts, submission keys, sessions and invitations past
 * their end, and failed sign-ins a day later (SR-135). @returns how many rows went.
 */
export async function deleteExpired(context: Context): Promise<Result<number>> {
  if (context.actor.type !== 'system') return failed('not-permitted')
  const at = instantText(context.now)
  const hoursAgo = (hours: number) => instantText(context.now.subtract({ hours }))
  return context.db.transaction(async (tx) => {
    // a list to be entered is a draft of many
    const drafts = (await deleteExpiredDrafts(tx, at)) + (await deleteExpiredImports(tx, at))
    const formAttempts = await deleteExpiredFormAttempts(tx, at)
    const submissions = await deleteSubmissionsBefore(tx, hoursAgo(SUBMISSION_MEMORY_HOURS))
    const sessions =
      (await deleteRequesterSessionsBefore(tx, hoursAgo(REQUESTER_SESSION_HOURS))) +
      (await deleteStaffSessionsBefore(tx, hoursAgo(STAFF_SESSION.absoluteHours))) +
      (await deleteExpiredFlows(tx, at))
    const invitations = await deleteInvitationsExpiredBefore(tx, at)
    const failures = await deleteThrottlesBefore(tx, hoursAgo(FAILURES_FORGOTTEN_HOURS))
    const payload = { drafts, formAttempts, submissions, sessions, invitations, failures }
    const gone = Object.values(payload).reduce((sum, count) => sum + count)
    if (gone > 0) await appendAudit(tx, { at, actor: context.actor, event: 'retention-applied', payload })
    return ok(gone)
  })
}
