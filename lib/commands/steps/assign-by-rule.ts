import type { Queries } from '#db/client.ts'
import { listAbsences } from '#db/queries/absences.ts'
import { listRules, noteTurn } from '#db/queries/assignment-rules.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { listShieldsOf } from '#db/queries/case-shields.ts'
import { type RequestRow, saveRequest } from '#db/queries/requests.ts'
import { listStaff } from '#db/queries/staff.ts'
import type { Context } from '#lib/commands/context.ts'
import { canBeGiven, giveCase } from '#lib/commands/steps/give-case.ts'
import { tellColleagues } from '#lib/commands/steps/tell-colleagues.ts'
import { canHandle } from '#lib/domain/access/permissions.ts'
import { isAwayOn } from '#lib/domain/staff/absence.ts'
import { type Colleagues, chooseByRule, type Turn } from '#lib/domain/staff/assignment.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'

type Asked = Pick<RequestRow, 'id' | 'reference' | 'kind' | 'law' | 'version' | 'setAsideAt'>

/**
 * Gives a case that just opened to whoever's turn it is by the desk's rules, in the same transaction, and tells them.
 * Nobody by the rules, or set aside because its sender is blocked: it waits. @returns the row as it is then, or undefined where nobody got it.
 */
export async function assignByRule(
  context: Context,
  tx: Queries,
  request: Asked,
): Promise<RequestRow | undefined> {
  const saved = await giveByRule(context, tx, request)
  if (saved?.assigneeId) await tellColleagues(context, tx, [saved.assigneeId], { request, about: 'assigned' })
  return saved
}

/** The same without a word to them; `not`: somebody it is to go away from. It is written down as the rule's doing. */
export async function giveByRule(
  context: Context,
  tx: Queries,
  request: Asked,
  not: string | null = null,
): Promise<RequestRow | undefined> {
  const turn = request.setAsideAt ? null : await turnFor(context, tx, request, not)
  if (!turn) return undefined
  const { ruleId, turnOf, to: assigneeId } = turn
  const at = instantText(context.now)
  const saved = await saveRequest(tx, request, { assigneeId, lastActivityAt: at })
  if (!saved) return undefined
  await noteTurn(tx, ruleId, turnOf)
  const payload = { assigneeId, ruleId, standsInFor: turnOf === assigneeId ? null : turnOf }
  const audit = { event: 'assigned-by-rule', requestId: request.id, payload } as const
  await appendAudit(tx, { at, actor: { type: 'system' }, ...audit })
  return saved
}

/**
 * Assigns a case that was just opened by a confirmation, or brought back from what is set aside; one that was open
 * before, or that somebody has, stays as it is.
 */
export async function assignOpened(
  context: Context,
  tx: Queries,
  before: Pick<RequestRow, 'status' | 'setAsideAt'>,
  now: RequestRow,
): Promise<void> {
  const isAtWork = (row: typeof before) => row.status === 'open' && !row.setAsideAt
  const opens = !isAtWork(before) && isAtWork(now) && now.assigneeId === null
  if (opens) await assignByRule(context, tx, now)
}

/** Takes a case from somebody who left or cannot have it any more, so that it waits with nobody who is not there: by the rules, else to nobody. */
export async function assignIfLeft(context: Context, tx: Queries, request: RequestRow): Promise<void> {
  const { id, assigneeId } = request
  if (assigneeId === null || (await canBeGiven(tx, assigneeId, id))) return
  if (!(await assignByRule(context, tx, request))) await giveCase(context, tx, request, null)
}

async function turnFor(
  context: Context,
  tx: Queries,
  request: Asked,
  not: string | null,
): Promise<Turn | null> {
  const rules = await listRules(tx)
  if (rules.length === 0) return null
  return chooseByRule(request, rules, await colleaguesFor(context, tx, request.id, not))
}

/** Who could take a case today: who answers requests, has an account that works, and does not stand beside it. */
async function colleaguesFor(
  { now, operator }: Context,
  tx: Queries,
  requestId: string,
  not: string | null,
): Promise<Colleagues> {
  const today = dayIn(now, operator.zone)
  const away = new Map((await listAbsences(tx)).map((absence) => [absence.staffId, absence]))
  const able = new Set(
    (await listStaff(tx)).filter((one) => !one.disabledAt && canHandle(one.role)).map(({ id }) => id),
  )
  if (not) able.delete(not)
  // a name alone hides nothing, but no rule gives a case to its namesake before a lead has looked
  for (const { staffId, because } of await listShieldsOf(tx, requestId))
    if (because !== 'cleared') able.delete(staffId)
  return {
    canTake: (staffId) => able.has(staffId),
    isAway: (staffId) => isAwayOn(away.get(staffId), today),
    standInOf: (staffId) => away.get(staffId)?.standInId ?? null,
  }
}
