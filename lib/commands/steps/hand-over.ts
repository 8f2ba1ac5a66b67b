import type { Queries } from '#db/client.ts'
import { appendAudit } from '#db/queries/audit.ts'
import {
  endMentionsOf,
  giveTask,
  listOpenCasesOf,
  listOpenTasksOf,
  listUnreadMentionsOf,
  passMention,
} from '#db/queries/workloads.ts'
import type { Context } from '#lib/commands/context.ts'
import { canBeGiven, giveCase } from '#lib/commands/steps/give-case.ts'
import { instantText } from '#lib/platform/clock.ts'

/** What changed hands: how many cases and tasks went to the other person, and how many back to nobody. */
export type HandedOver = { given: number; nobodys: number }

/**
 * Gives all that somebody has in hand to another person, or to nobody: open cases, open tasks, and what they were named
 * in and have not read. What is by or about the other one goes to nobody. Nothing is left with them.
 */
export async function handOver(
  context: Context,
  tx: Queries,
  { from, to }: { from: string; to: string | null },
): Promise<HandedOver> {
  const at = instantText(context.now)
  const handed = { given: 0, nobodys: 0 }
  const takerOf = async (requestId: string) => (to && (await canBeGiven(tx, to, requestId)) ? to : null)
  for (const request of await listOpenCasesOf(tx, from)) {
    const taker = await takerOf(request.id)
    await giveCase(context, tx, request, taker)
    handed[taker ? 'given' : 'nobodys'] += 1
  }
  for (const task of await listOpenTasksOf(tx, from)) {
    const taker = await takerOf(task.requestId)
    await giveTask(tx, task, taker)
    handed[taker ? 'given' : 'nobodys'] += 1
  }
  for (const mention of await listUnreadMentionsOf(tx, from)) {
    const taker = await takerOf(mention.requestId)
    if (taker) await passMention(tx, mention, taker)
  }
  await endMentionsOf(tx, from, at)
  const payload = { from, to, ...handed }
  await appendAudit(tx, { at, actor: context.actor, event: 'work-handed-over', payload })
  return handed
}
