import type { Context } from '#lib/commands/context.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { tagRequest } from '#lib/commands/tags/tag-request.ts'
import type { BulkInput, BulkOutcome, BulkResult } from '#lib/domain/requests/bulk-form.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Problem, type Result } from '#lib/domain/result.ts'

type Row = BulkInput['cases'][number]

/**
 * Does one thing to several cases, each by its own command in a transaction of its own: what cannot be done to one
 * holds no other back. @returns what became of each, in order; a problem only where nobody may do it at all.
 */
export async function doInBulk(context: Context, input: BulkInput): Promise<Result<BulkOutcome>> {
  const results: BulkResult[] = []
  for (const row of input.cases) {
    const done = await doOne(context, input, row)
    if (!done.ok && done.problem.code === 'not-permitted' && results.length === 0) return done
    results.push({ reference: row.reference, ...(done.ok ? { code: null } : reasonOf(done.problem)) })
  }
  return ok({ do: input.do, from: input.from, results })
}

async function doOne(context: Context, input: BulkInput, row: Row): Promise<Result<unknown>> {
  const { assignee, tag, reason, of } = input
  if (input.do === 'assign') return assignRequest(context, { ...row, assigneeId: assignee })
  if (input.do === 'spam') return closeAsSpam(context, { ...row, body: reason ?? '' })
  if (input.do === 'tag' || input.do === 'untag')
    return tagRequest(context, { ...row, tagId: tag ?? '', put: input.do === 'tag' ? 'on' : 'off' })
  const survivor = parseReference(of ?? '')
  return survivor ? closeAsDuplicate(context, { ...row, of: survivor }) : failed('not-found')
}

/** Why not: what was wrong with a field says more than that one was. */
function reasonOf({ code, fields }: Problem): Pick<BulkResult, 'code' | 'params'> {
  const [field] = fields ?? []
  return field ? { code: field.code, params: field.params } : { code }
}
