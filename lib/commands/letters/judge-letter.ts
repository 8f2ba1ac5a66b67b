import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import type { Context } from '#lib/commands/context.ts'
import { checkAgain } from '#lib/commands/steps/check-again.ts'
import { type BroughtFactor, demandFreshFactor } from '#lib/commands/steps/fresh-factor.ts'
import { giveBack } from '#lib/commands/steps/give-back.ts'
import { letterDemands, nextOf } from '#lib/commands/steps/letter-demands.ts'
import {
  findLetterToChange,
  isSecondPerson,
  type LetterToChange,
  type SeenLetter,
} from '#lib/commands/steps/letter-to-change.ts'
import type { SteppedUp } from '#lib/commands/steps/managed-staff.ts'
import { moveLetter } from '#lib/commands/steps/move-letter.ts'
import { type StaffActor, staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { checkedForOthers } from '#lib/domain/letters/demands.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** What a second person says of a letter. `approve` is asked of what releases or erases, `review` of what is read first. */
export type Judging = SeenLetter & {
  as: 'review' | 'approve'
  /** The version of the case that they had read beside it. */
  caseVersion: number
  decision: 'pass' | 'return'
  comment: string
  /** That what goes out holds nothing of other people (SR-127). */
  noThirdParty: boolean
  factor: BroughtFactor
}

const PERMISSION = { review: 'review-letter', approve: 'approve-release' } as const

/**
 * Lets a colleague’s letter go on, or sends it back with a comment. Never whoever wrote or changed it (SR-082). An approval
 * wants a fresh factor (SR-100) and asks every check and gate again; of two at the same moment one is taken.
 */
export async function judgeLetter(
  context: Context,
  input: Judging,
): Promise<Result<SteppedUp & { reference: string }>> {
  const staff = await staffWhoMay(context, PERMISSION[input.as])
  if (!staff.ok) return staff
  return context.db.transaction(async (tx) => {
    const step = input.decision === 'return' ? 'return' : input.as
    const found = await findLetterToChange(context, tx, { ...input, step })
    if (!found.ok) return found
    const { row, request } = found.value
    const second = await isSecondPerson(tx, row, staff.value.staffId)
    if (!second.ok) return second
    const { reference } = request
    if (input.decision === 'pass') {
      const passed = await pass(context, tx, { found: found.value, staff: staff.value, input })
      return passed.ok ? ok({ ...passed.value, reference }) : passed
    }
    const because = row.state === 'in-review' ? 'review' : 'approval'
    const { comment } = input
    const back = await giveBack(context, tx, found.value, { because, comment, staffId: staff.value.staffId })
    return back.ok ? ok({ sessionSecret: null, reference }) : back
  })
}

type Passing = { found: LetterToChange; staff: StaffActor; input: Judging }

async function pass(
  context: Context,
  tx: Queries,
  { found, staff, input }: Passing,
): Promise<Result<SteppedUp>> {
  const { row, request } = found
  if (request.version !== input.caseVersion) return failed('stale-version')
  // whoever looks at it now looks at the case as it is now
  const again = await checkAgain(context, tx, { ...found, row: { ...row, caseVersion: request.version } })
  if (!again.ok) return again
  const { letter, checked, asAuthor } = again.value
  const files = checked.files.length
  const looked = input.as === 'approve' ? checkedForOthers(files, input.noThirdParty) : ok(null)
  if (!looked.ok) return looked
  const fresh = input.as === 'approve' ? await demandFreshFactor(context, tx, input.factor) : ok(null)
  if (!fresh.ok) return fresh
  const at = instantText(context.now)
  const changes =
    input.as === 'review'
      ? { reviewerId: staff.staffId, reviewedAt: at }
      : { approverId: staff.staffId, approvedAt: at }
  const about = { at, actor: staff, requestId: request.id }
  const letterId = row.id
  if (input.as === 'review')
    await appendAudit(tx, { ...about, event: 'letter-reviewed', payload: { letterId } })
  else {
    const payload = { letterId, files, noThirdParty: input.noThirdParty }
    await appendAudit(tx, { ...about, event: 'letter-approved', payload })
  }
  const demands = await letterDemands(asAuthor, tx, request, checked)
  const next = nextOf(demands, { ...row, ...changes })
  const moved = await moveLetter(asAuthor, tx, { row, letter, checked, demands, next, changes })
  return moved.ok ? ok({ sessionSecret: fresh.value }) : moved
}
