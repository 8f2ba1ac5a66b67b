import type { Queries } from '#db/client.ts'
import { type LateCase, listTold, unassignedQuery, usedQuery } from '#db/queries/escalations.ts'
import type { Context } from '#lib/commands/context.ts'
import { stoodStill } from '#lib/domain/clock/stood-still.ts'
import { readStoredTrace } from '#lib/domain/clock/stored-trace.ts'
import type { DeskRules } from '#lib/domain/operator/desk-rules.ts'
import { type Stage, shareUsed, stageName, stageToTell } from '#lib/domain/requests/escalation.ts'
import type { Status } from '#lib/domain/requests/lifecycle.ts'
import { dayIn, instantText } from '#lib/platform/clock.ts'
import { firstIdAt } from '#lib/platform/ids.ts'

/** At most so many of each stage are looked at in one run; the others are a few minutes later. */
const MOST = 100

/** At the desk; what nobody confirmed is told in the digest. */
const RUNNING: readonly Status[] = ['open', 'waiting', 'held']

export type Late = { found: LateCase; stage: Stage }
type Rules = Pick<DeskRules, 'unassignedHours' | 'escalateAtPercent'>

/** Cases of which something is to be told that was not yet: nobody picked them up, or a share of their time is used. */
export async function findLateCases(context: Context, db: Queries, rules: Rules): Promise<Late[]> {
  return [...(await unassigned(context, db, rules)), ...(await used(context, db, rules))]
}

async function unassigned({ now }: Context, db: Queries, { unassignedHours }: Rules): Promise<Late[]> {
  const limit = now.subtract({ hours: unassignedHours })
  const opened = { before: instantText(limit), idBefore: firstIdAt(limit) }
  return (await unassignedQuery(db, opened, MOST)).map((found) => ({ found, stage: 'unassigned' }))
}

/** The highest share first, so that a case is told of once, by the share that counts. */
async function used(context: Context, db: Queries, { escalateAtPercent: shares }: Rules): Promise<Late[]> {
  const today = dayIn(context.now, context.operator.zone)
  const late = new Map<string, Late>()
  for (const share of shares.toReversed()) {
    const stages = shares.filter((each) => each >= share).map(stageName)
    for (const status of RUNNING)
      for (const found of await usedQuery(db, { status, share, stages, today }, MOST)) {
        const stage = late.has(found.id)
          ? null
          : stageOf(found, today, { shares, told: await listTold(db, found.id) })
        if (stage !== null) late.set(found.id, { found, stage })
      }
  }
  return [...late.values()]
}

function stageOf(
  { receivedOn, dueOn, clockTrace }: LateCase,
  today: string,
  told: { shares: readonly number[]; told: readonly string[] },
): number | null {
  if (dueOn === null) return null
  const still = stoodStill(readStoredTrace(clockTrace).trace)
  return stageToTell(shareUsed({ receivedOn, dueOn, stoodStill: still }, today), told)
}
