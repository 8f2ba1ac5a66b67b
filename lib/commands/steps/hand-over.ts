import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import { findRequest, type RequestRow } from '#db/queries/requests.ts'
import {
  endMentionsOf,
  giveTask,
  listOpenCasesOf,
  listOpenTasksOf,
  listUnreadMentionsOf,
  passMention,
} from '#db/queries/workloads.ts'
import type { Context } from '#lib/commands/context.ts'
import { giveByRule } from '#lib/commands/steps/assign-by-rule.ts'
import { canBeGiven, giveCase } from '#lib/commands/steps/give-case.ts'
import { BY_RULE } from '#lib/domain/staff/assignment.ts'
import { instantText } from '#lib/platform/clock.ts'

/** What changed hands: how many cases and tasks went to somebody else, and how many back to nobody. */
export type HandedOver = { given: number; nobodys: number }

type Work = { from: string; to: string | null }

/**
 * Gives all that somebody has in hand to another person, to whoever gets it by the rules, or to nobody: open cases,
 * open tasks, and what they were named in and have not read. By the rules, tasks and mentions go where their case is.
 * What is by or about whoever would get it goes to nobody. Nothing is left with them.
 */
export async function handOver(context: Context, tx: Queries, work: Work): Promise<HandedOver> {
  const { actor, now } = context
  const { from, to } = work
  const at = instantText(now)
  const handed = { given: 0, nobodys: 0 }
  const count = (taker: string | null) => {
    handed[taker ? 'given' : 'nobodys'] += 1
  }
  for (const request of await listOpenCasesOf(tx, from)) count(await passCase(context, tx, request, work))
  for (const task of await listOpenTasksOf(tx, from)) {
    const taker = await takerOf(tx, task.requestId, work)
    await giveTask(tx, task, taker)
    count(taker)
  }
  for (const mention of await listUnreadMentionsOf(tx, from)) {
    const taker = await takerOf(tx, mention.requestId, work)
    if (taker) await passMention(tx, mention, taker)
  }
  await endMentionsOf(tx, from, at)
  if (to === BY_RULE)
    await appendAudit(tx, { at, actor, event: 'work-given-by-rule', payload: { from, ...handed } })
  else await appendAudit(tx, { at, actor, event: 'work-handed-over', payload: { from, to, ...handed } })
  return handed
}

async function passCase(
  context: Context,
  tx: Queries,
  request: RequestRow,
  work: Work,
): Promise<string | null> {
  if (work.to === BY_RULE) {
    const given = await giveByRule(context, tx, request, work.from)
    if (given) return given.assigneeId
  }
  const taker = work.to === BY_RULE ? null : await takerOf(tx, request.id, work)
  await giveCase(context, tx, request, taker)
  return taker
}

/** Who gets what belongs to a case: the one who was named, or by the rules whoever has the case by now. */
async function takerOf(tx: Queries, requestId: string, { from, to }: Work): Promise<string | null> {
  const taker = to === BY_RULE ? ((await findRequest(tx, requestId))?.assigneeId ?? null) : to
  return taker && taker !== from && (await canBeGiven(tx, taker, requestId)) ? taker : null
}
