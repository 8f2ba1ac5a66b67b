import type { Context } from '#lib/commands/context.ts'
import { assignRequest } from '#lib/commands/requests/assign-request.ts'
import { closeAsDuplicate } from '#lib/commands/requests/close-as-duplicate.ts'
import { closeAsSpam } from '#lib/commands/requests/close-as-spam.ts'
import { tagRequest } from '#lib/commands/tags/tag-request.ts'
import {
  type BulkInput,
  type BulkOutcome,
  type BulkResult,
  type BulkVerb,
  NOBODY,
  rowValue,
  undoValue,
} from '#lib/domain/requests/bulk-form.ts'
import { parseReference } from '#lib/domain/requests/reference.ts'
import { failed, ok, type Problem, type Result } from '#lib/domain/result.ts'

type Row = BulkInput['cases'][number]

/**
 * Does one thing to several cases, each by its own command in a transaction of its own: what cannot be done to one
 * holds no other back. @returns what became of each, in order; a problem only where nobody may do it at all.
 */
export async function doInBulk(context: Context, input: BulkInput): Promise<Result<BulkOutcome>> {
  const results: BulkResult[] = []
  const back: string[] = []
  for (const row of input.cases) {
    const done = await doOne(context, input, row)
    if (!done.ok && done.problem.code === 'not-permitted' && results.length === 0) return done
    results.push({ reference: row.reference, ...(done.ok ? { code: null } : reasonOf(done.problem)) })
    if (done.ok && done.value) back.push(done.value)
  }
  const verb = UNDO[input.do]
  const undo = verb && back.length > 0 ? { do: verb, tag: input.tag, cases: back } : null
  return ok({ do: input.do, from: input.from, results, undo })
}

/** What takes a verb back. Closing is taken back on the case, with a reason. */
const UNDO: Partial<Record<BulkVerb, BulkVerb>> = {
  assign: 'assign-back',
  'assign-back': 'assign-back',
  tag: 'untag',
  untag: 'tag',
}

/** @returns the row that takes it back; null where nothing changed or nothing can. */
async function doOne(context: Context, input: BulkInput, row: Row): Promise<Result<string | null>> {
  const { former, ...seen } = row
  if (input.do === 'assign')
    return assignOne(context, seen, input.assignee === NOBODY ? null : input.assignee)
  if (input.do === 'assign-back') return assignOne(context, seen, former)
  if (input.do === 'tag' || input.do === 'untag') return tagOne(context, input, seen)
  const closed = await closeOne(context, input, seen)
  return closed.ok ? ok(null) : closed
}

type Seen = Omit<Row, 'former'>

async function assignOne(context: Context, seen: Seen, assigneeId: string | null): Promise<Result<string>> {
  const done = await assignRequest(context, { ...seen, assigneeId })
  if (!done.ok) return done
  const { former, version } = done.value
  return ok(undoValue({ reference: seen.reference, version }, former))
}

async function tagOne(context: Context, input: BulkInput, seen: Seen): Promise<Result<string | null>> {
  const put = input.do === 'tag' ? 'on' : 'off'
  const done = await tagRequest(context, { ...seen, tagId: input.tag ?? '', put })
  if (!done.ok) return done
  return ok(done.value.changed ? rowValue(seen) : null)
}

async function closeOne(context: Context, input: BulkInput, seen: Seen): Promise<Result<unknown>> {
  if (input.do === 'spam') {
    const block = input.block ? (['mailbox'] as const) : []
    return closeAsSpam(context, { ...seen, body: input.reason ?? '', block })
  }
  const survivor = parseReference(input.of ?? '')
  return survivor ? closeAsDuplicate(context, { ...seen, of: survivor }) : failed('not-found')
}

/** Why not: what was wrong with a field says more than that one was. */
function reasonOf({ code, fields }: Problem): Pick<BulkResult, 'code' | 'params'> {
  const [field] = fields ?? []
  return field ? { code: field.code, params: field.params } : { code }
}
