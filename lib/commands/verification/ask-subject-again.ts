import { appendAudit } from '#db/queries/audit.ts'
import { findRequest } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { findSubjectCases, findSubjectCasesByLink } from '#lib/commands/steps/find-subject-cases.ts'
import { askSubjectOnceMore } from '#lib/commands/steps/subject-mail.ts'
import { ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/**
 * Mails the person an agent acts for a new link and code: asked for by the agent, signed in, or with an older link. The
 * older ones stay good until one is used (SR-061). Caps may delay it, never drop it.
 */
export async function askSubjectAgain(
  context: Context,
  { token }: { token: string | null },
): Promise<Result<null>> {
  const { actor } = context
  return context.db.transaction(async (tx) => {
    const named = actor.type === 'requester' ? await findRequest(tx, actor.requestId) : undefined
    const found = named ? await findSubjectCases(tx, named) : await findSubjectCasesByLink(tx, token)
    if (!found.ok) return found
    const { request } = found.value
    if (!(await askSubjectOnceMore(context, tx, request))) return ok(null)
    const audit = { actor, event: 'subject-asked-again', requestId: request.id, payload: {} } as const
    await appendAudit(tx, { at: instantText(context.now), ...audit })
    return ok(null)
  })
}
