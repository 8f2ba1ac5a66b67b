import { type SQL, sql } from 'drizzle-orm'
import type { Queries } from '#db/client.ts'
import { place, prepared } from '#db/prepared.ts'
import { notShielded } from '#db/queries/queue-stretch.ts'
import { assigneeOrNobody } from '#db/schema/index.ts'
import type { QueueView } from '#lib/domain/requests/queue-views.ts'

/** Nobody counts further than this: what a count costs has an end. */
export const COUNT_CAP = 500

/** Who looks, and the days of due soon: today and the last of them (YYYY-MM-DD). */
export type CountedFor = { viewer: string; today: string; soonEnd: string }

const ACTIVE = "status in ('open', 'waiting', 'held')"

const counts = prepared((db) => {
  const views: Record<QueueView, SQL> = {
    active: counted('active', 'requests_queue', sql.raw(ACTIVE)),
    mine: counted('mine', 'requests_queue_assignee', ofAssignee(place('viewer'))),
    unassigned: counted('unassigned', 'requests_queue_assignee', ofAssignee(sql`''`)),
    soon: counted(
      'soon',
      'requests_queue',
      sql`${sql.raw(ACTIVE)} and sort_on between ${place('today')} and ${place('soonEnd')}`,
    ),
    overdue: counted(
      'overdue',
      'requests_queue',
      sql`${sql.raw(ACTIVE)} and sort_on < ${place('today')}`,
      'paused_since is null',
    ),
    waiting: counted('waiting', 'requests_queue', sql`status = 'waiting'`),
    held: counted('held', 'requests_queue', sql`status = 'held'`),
    closed: counted('closed', 'requests_queue', sql`status = 'closed'`),
  }
  return db
    .select({ view: sql<QueueView>`view`, seen: sql<number>`seen`, fits: sql<number>`fits` })
    .from(sql`(${sql.join(Object.values(views), sql` union all `)}) as counted`)
    .prepare()
})

function ofAssignee(id: SQL | ReturnType<typeof place>): SQL {
  return sql`${assigneeOrNobody} = ${id} and ${sql.raw(ACTIVE)}`
}

/** Entries of one index up to one more than the cap, and how many of them count. */
function counted(view: QueueView, index: string, where: SQL, also = '1'): SQL {
  const fits = sql`${sql.raw(also)} and ${notShielded(place('viewer'), sql.raw('requests.id'))}`
  const entries = sql`select ${fits} as fits from requests indexed by ${sql.raw(index)} where ${where} limit ${sql.raw(String(COUNT_CAP + 1))}`
  return sql`select ${sql.raw(`'${view}'`)} as view, count(*) as seen, coalesce(sum(fits), 0) as fits from (${entries})`
}

/** How many cases each view holds for `viewer`: `fits` of the entries `seen`, which are never more than one over the cap. */
export async function countViews(db: Queries, asked: CountedFor) {
  return counts(db).execute(asked)
}

/** The query of `countViews`, so that a test can read its plan. */
export function countQuery(db: Queries) {
  return counts(db)
}
