import { isRareTag } from '#db/queries/queue.ts'
import type { QueueCut, QueuePlace } from '#db/queries/queue-stretch.ts'
import type { Context } from '#lib/commands/context.ts'
import { dueRange } from '#lib/domain/requests/days-left.ts'
import { leavesAsideOut, orderOf, type QueueFilter, statusesOf } from '#lib/domain/requests/queue-filter.ts'

/** A tag on so few cases is read whole. */
const RARE_TAG = 500

/** What a filter asks of the store, seen from `today` (YYYY-MM-DD), by whoever looks. */
export async function cutOf(context: Context, filter: QueueFilter, today: string): Promise<QueueCut> {
  const { status, kind, law, outcome, language, channel, level, tag } = filter
  const viewer = viewerOf(context)
  return {
    ...{ viewer, statuses: statusesOf(status), order: orderOf(filter.sort) },
    ...{ kind, law, outcome, channel, locale: language, tagId: tag },
    assurance: level === undefined ? undefined : Number(level),
    assigneeId: assigneeOf(filter, viewer),
    ...daysOf(filter, today),
    state: filter.state,
    withoutAside: leavesAsideOut(filter),
    tagIsRare: tag ? await isRareTag(context.db.read, tag, RARE_TAG) : false,
  }
}

/** Who looks: nobody sees what they are shielded from. */
export function viewerOf({ actor }: Context): string {
  return actor.type === 'staff' ? actor.staffId : ''
}

export function placeOf({ after, before }: QueueFilter): QueuePlace {
  if (after) return { after }
  return before ? { before } : null
}

function assigneeOf({ assignee }: QueueFilter, viewer: string): string | null | undefined {
  if (assignee === 'me') return viewer
  return assignee === 'nobody' ? null : assignee
}

/** The days of the filter's word and of its dates: what is in both. */
function daysOf({ due, from, to }: QueueFilter, today: string): Pick<QueueCut, 'from' | 'to' | 'running'> {
  const range = due ? dueRange(due, today) : {}
  const begins = [range.from, from].filter((day) => day !== undefined).toSorted()
  const ends = [range.to, to].filter((day) => day !== undefined).toSorted()
  return { running: range.running, from: begins.at(-1), to: ends[0] }
}
