import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { keepVersion } from '#db/queries/open-cases.ts'
import type { Context } from '#lib/commands/context.ts'
import { noteCasesMoved } from '#lib/commands/steps/cases-moved.ts'
import { mailDatesMoved } from '#lib/commands/steps/dates-moved-mail.ts'
import { type LawMoves, lawMoves } from '#lib/commands/steps/law-moves.ts'
import { storeMoves } from '#lib/commands/steps/moved-cases.ts'
import { staffWhoMay } from '#lib/commands/steps/staff-authority.ts'
import { isLawId } from '#lib/domain/clock/laws.ts'
import { lawKey } from '#lib/domain/holidays/cases-to-move.ts'
import type { VersionDecision } from '#lib/domain/operator/law-forms.ts'
import { hasMoved } from '#lib/domain/requests/moved-case.ts'
import { failed, ok, type Result } from '#lib/domain/result.ts'
import { instantText } from '#lib/platform/clock.ts'

/** `from`: the version the cases were filed under; `to`: the one in force, as it was shown with the list. */
export type VersionChoice = {
  law: string
  from: string
  to: string
  fingerprint: string
  decision: VersionDecision
}

/**
 * Moves the open cases of an older version of a law to the one in force, or keeps them under theirs for good: exactly
 * those that were shown, or none (`list-changed`). Each case's trail says so. Administrators only.
 * @returns how many due dates moved.
 */
export async function decideLawVersion(
  context: Context,
  { law, from, to, fingerprint, decision }: VersionChoice,
): Promise<Result<{ moved: number }>> {
  const staff = await staffWhoMay(context, 'manage-clock')
  if (!staff.ok) return staff
  if (!isLawId(law)) return failed('not-found')
  return context.db.longTransaction(async (tx) => {
    const list = await lawMoves(context, tx, { law, from })
    if (list?.which.over !== to || list.fingerprint !== fingerprint) return failed('list-changed')
    const moved = decision === 'moved' ? await move(context, tx, list) : 0
    // what the version in force cannot count stays too, and is not asked about again
    await note(context, tx, list, { decision: 'kept', ids: await keepVersion(tx, list.which) })
    await noteCasesMoved(context, tx, lawKey(law))
    return ok({ moved })
  })
}

async function move(context: Context, tx: Queries, list: LawMoves): Promise<number> {
  const { which, moves, cases } = list
  await storeMoves(context, tx, { moves, because: 'law-version-moved' })
  const ids = moves.all.map(({ request }) => request.id)
  await note(context, tx, list, { decision: 'moved', ids })
  await mailDatesMoved(context, tx, {
    cause: { kind: 'law-version', law: which.law, version: which.over },
    cases,
  })
  return cases.filter(hasMoved).length
}

type Decided = { decision: VersionDecision; ids: readonly string[] }

async function note(
  { now, actor }: Context,
  tx: Queries,
  { which: { law, lawVersion: from, over: to } }: LawMoves,
  { decision, ids }: Decided,
): Promise<void> {
  const at = instantText(now)
  const payload = { law, from, to, decision }
  for (const requestId of ids)
    await appendAudit(tx, { at, actor, event: 'law-version-decided', requestId, payload })
}
